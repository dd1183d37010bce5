import { absoluteUrl } from '#model/site.ts'
import { useStore } from './store.tsx'

interface PageHeadProps {
  readonly title: string
  readonly description: string
  /** Canonical path within the site. */
  readonly path: string
  readonly type?: 'website' | 'article' | 'profile'
  /** Keeps the page out of search engines: filter combinations, pages that do not exist. */
  readonly unlisted?: boolean
}

/**
 * The tags of a page's head that React keeps up to date: it lifts them into the head, and takes over the prerendered
 * ones when it hydrates. Everything that never changes within a visit (icons, JSON-LD, citation data) is the build's.
 */
export function PageHead({ title, description, path, type = 'website', unlisted = false }: PageHeadProps) {
  const { site } = useStore()
  const full = title === site.title ? title : `${title} — ${site.title}`
  return (
    <>
      <title>{full}</title>
      <meta name="description" content={description} />
      {unlisted && <meta name="robots" content="noindex" />}
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:type" content={type} />
      <meta property="og:site_name" content={site.title} />
      {site.origin !== undefined && <meta property="og:url" content={absoluteUrl(site, path)} />}
      {site.origin !== undefined && <link rel="canonical" href={absoluteUrl(site, path)} />}
    </>
  )
}
