import { longDay } from '#model/day.ts'
import type { Article, CorrectedField } from '#model/article.ts'
import { articlePath } from '#model/address.ts'
import { absoluteUrl } from '#model/site.ts'
import { useStore } from '#app/core/store.tsx'

/** Under the article: where it comes from, who took the photographs, and the lines of the page that are not the story. */
export function ArticleSource({ article }: { readonly article: Article }) {
  const { site } = useStore()
  const { source, published, captions, url, asides } = article
  const when =
    published && `published ${longDay(published.day)}${published.time ? `, ${published.time}` : ''}`
  const from = [source, when].filter(Boolean).join(', ')
  const credits = [...new Set(captions.flatMap(({ credit }) => credit ?? []))]
  return (
    <footer className="credit" dir="ltr">
      {(from !== '' || credits.length > 0) && (
        <p>
          {from !== '' && <b>Source.</b>}
          {[from !== '' && ` ${from}.`, photographs(credits)].filter(Boolean).join(' ')}
        </p>
      )}
      {url !== undefined && (
        <p>
          <a className="link" href={url} rel="noopener noreferrer">
            See the original
          </a>
        </p>
      )}
      {site.origin !== undefined && (
        <p className="only-print">{absoluteUrl(site, articlePath(article.id))}</p>
      )}
      <Origin article={article} />
      {asides.length > 0 && (
        <details>
          <summary>Also on the page</summary>
          {asides.map((line, index) => (
            <p key={index}>{line}</p>
          ))}
        </details>
      )}
    </footer>
  )
}

function photographs(credits: readonly string[]): string {
  if (credits.length === 0) return ''
  return `${credits.length === 1 ? 'Photograph' : 'Photographs'}: ${credits.join('; ')}.`
}

/** The file that the article was read from, and what the archivist corrected of it. */
function Origin({ article: { origin, corrected } }: { readonly article: Article }) {
  if (!origin) return null
  return (
    <p>
      <b>File.</b>
      {` ${origin.file}, SHA-256 ${origin.hash}.`}
      {corrected && ` Corrected by the archivist: ${corrected.map(correction).join(', ')}.`}
    </p>
  )
}

function correction({ field, was }: CorrectedField): string {
  return `${field} (${was === undefined ? 'there was none' : `was “${was}”`})`
}
