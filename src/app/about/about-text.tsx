import type { AboutBlock, AboutPart, AboutText as Text } from '#model/site.ts'

/** What the archivist writes about the archive. A heading at its beginning is that of the section. Nothing where nothing is written. */
export function AboutText({ about }: { readonly about: Text }) {
  const [first] = about
  if (!first) return null
  const isHeaded = first.kind === 'heading'
  return (
    <section className="sec sec--first" id="archive">
      <h2>{isHeaded ? first.parts.map(({ text }) => text).join('') : 'This archive'}</h2>
      <div className="prose" dir="auto">
        {about.slice(isHeaded ? 1 : 0).map((block, index) => (
          // The blocks never change.
          // oxlint-disable-next-line react/no-array-index-key
          <WrittenBlock key={index} block={block} />
        ))}
      </div>
    </section>
  )
}

const ELEMENTS = { paragraph: 'p', heading: 'h3', quote: 'blockquote', item: 'p' } as const

function WrittenBlock({ block: { kind, parts } }: { readonly block: AboutBlock }) {
  const Element = ELEMENTS[kind]
  return (
    <Element className={kind === 'item' ? 'item' : undefined}>
      {parts.map((part, index) => (
        // oxlint-disable-next-line react/no-array-index-key
        <WrittenPart key={index} part={part} />
      ))}
    </Element>
  )
}

function WrittenPart({ part: { text, url, stress: Stress } }: { readonly part: AboutPart }) {
  const words = Stress ? <Stress>{text}</Stress> : text
  if (url === undefined) return words
  return (
    <a className="link" href={url}>
      {words}
    </a>
  )
}
