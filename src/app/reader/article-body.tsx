import { Fragment } from 'react'
import { useStore } from '#app/core/store.tsx'
import { directionOf } from '#app/ui/direction.ts'
import { firstBodyPart } from '#model/article.ts'
import type { Article, Block } from '#model/article.ts'
import { blockFragment } from '#model/address.ts'
import { MarkedText } from '#app/mentions/marked-text.tsx'

/** The body: every block with its number as id, so that a link can land on it. */
export function ArticleBody({ article }: { readonly article: Article }) {
  const { blocks, language } = article
  return (
    <div className="prose" lang={language} dir={directionOf(blocks.map(({ text }) => text).join(' '))}>
      {blocks.map((block, index) => (
        <Fragment key={index}>
          <Pictures article={article} before={index} />
          <BodyBlock article={article} block={block} number={index + 1} />
        </Fragment>
      ))}
      <Pictures article={article} before={blocks.length} />
    </div>
  )
}

const ELEMENTS = { paragraph: 'p', heading: 'h2', quote: 'blockquote', item: 'p' } as const

function BodyBlock({
  article,
  block,
  number,
}: {
  readonly article: Article
  readonly block: Block
  readonly number: number
}) {
  const Element = ELEMENTS[block.kind]
  return (
    <Element id={`p${number}`} className={block.kind === 'item' ? 'item' : undefined}>
      <a className="para" href={blockFragment(number)} aria-label={`Link to paragraph ${number}`} />
      <MarkedText article={article} part={firstBodyPart(article) + number - 1} text={block.text} />
    </Element>
  )
}

/** The pictures that stand before a block. Their size is told, so that nothing moves when they arrive. */
function Pictures({ article, before }: { readonly article: Article; readonly before: number }) {
  const { base } = useStore().site
  const { pictures = [] } = article
  return pictures
    .filter((picture) => picture.before === before)
    .map(({ path, width, height, alt, caption }, index) => (
      // The same picture may stand twice before a block.
      // oxlint-disable-next-line react/no-array-index-key
      <figure key={index}>
        <img
          src={base + path}
          width={width}
          height={height}
          alt={caption !== undefined && article.captions[caption]?.text === alt ? '' : alt}
          loading="lazy"
          decoding="async"
        />
        {caption !== undefined && <PictureCaption article={article} index={caption} />}
      </figure>
    ))
}

function PictureCaption({ article, index }: { readonly article: Article; readonly index: number }) {
  const { text = '', credit } = article.captions[index] ?? {}
  return (
    <figcaption id={`c${index + 1}`}>
      <MarkedText article={article} part={1 + index} text={text} />
      {credit !== undefined && <p className="crop__credit">{credit}</p>}
    </figcaption>
  )
}

/** The captions between crop marks whose photographs are not in the archive. */
export function Captions({ article }: { readonly article: Article }) {
  const { captions, pictures } = article
  const shown = new Set(pictures?.map(({ caption }) => caption))
  const indexes = [...captions.keys()].filter((index) => !shown.has(index))
  if (indexes.length === 0) return null
  return (
    <div className="reader__side">
      {indexes.map((index) => (
        <figure className="crop" key={index}>
          <p className="crop__note">Photograph not in the archive</p>
          <PictureCaption article={article} index={index} />
        </figure>
      ))}
    </div>
  )
}
