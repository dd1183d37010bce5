import type { Article } from '#model/article.ts'
import { MarkedText } from './marked-text.tsx'

/** The captions between crop marks: the photographs themselves are not in the archive. */
export function Captions({ article }: { readonly article: Article }) {
  if (article.captions.length === 0) return null
  return (
    <div className="reader__side">
      {article.captions.map(({ text, credit }, index) => (
        <figure className="crop" key={index}>
          <p className="crop__note">Photograph not in the archive</p>
          <figcaption>
            <MarkedText article={article} part={1 + index} text={text} />
            {credit !== undefined && <p className="crop__credit">{credit}</p>}
          </figcaption>
        </figure>
      ))}
    </div>
  )
}
