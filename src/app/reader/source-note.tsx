import { longDay } from '#model/day.ts'
import type { Article, CorrectedField } from '#model/article.ts'
import { articlePath } from '#model/address.ts'
import { absoluteUrl } from '#model/site.ts'
import { LicenceName } from '#app/ui/licence-name.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { useStore } from '#app/core/store.tsx'

/** Under the article: where it comes from, who took the photographs, and the lines of the page that are not the story. */
export function ArticleSource({ article }: { readonly article: Article }) {
  const { site } = useStore()
  const { source, published, captions, url, asides, rights, licence, excerpt } = article
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
      {(rights ?? licence) && (
        <p>
          <b>Rights.</b>
          {rights !== undefined && ` ${rights}`}
          {licence && ' '}
          {licence && <LicenceName licence={licence} />}
        </p>
      )}
      {excerpt && <p>Search, marks and lists know only what is shown here.</p>}
      {url !== undefined && !excerpt && (
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

/** Below an excerpt: why there is no more of it, and where the rest is. */
export function RestOfArticle({ article: { url } }: { readonly article: Article }) {
  return (
    <section className="cut" aria-label="The rest of the article">
      <p>{`The archive may show the opening only. The whole article is with its publisher.`}</p>
      {url !== undefined && (
        <a className="btn btn--primary" href={url} rel="noopener noreferrer">
          {`Read on at ${new URL(url).hostname.replace(/^www\./, '')}`}
          <Icon name="onward" />
        </a>
      )}
    </section>
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
