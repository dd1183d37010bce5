import { directionOf } from '#model/direction.ts'
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
        <BodyBlock key={index} article={article} block={block} number={index + 1} />
      ))}
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
      <a className="para" href={blockFragment(number)} aria-label={`Link to paragraph ${number}`}>
        ¶
      </a>
      <MarkedText article={article} part={firstBodyPart(article) + number - 1} text={block.text} />
    </Element>
  )
}

/** The captions between crop marks: the photographs themselves are not in the archive. */
export function Captions({ article }: { readonly article: Article }) {
  if (article.captions.length === 0) return null
  return (
    <div className="reader__side">
      {article.captions.map(({ text, credit }, index) => (
        <figure className="crop" key={index}>
          <p className="crop__note">Photograph not in the archive</p>
          <figcaption id={`c${index + 1}`}>
            <MarkedText article={article} part={1 + index} text={text} />
            {credit !== undefined && <p className="crop__credit">{credit}</p>}
          </figcaption>
        </figure>
      ))}
    </div>
  )
}
