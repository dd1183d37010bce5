import { escapeMarkup } from './escape.ts'
import { absoluteUrl } from '#model/site.ts'
import type { Site } from '#model/site.ts'
import type { OutputFile } from '#generator/output/output-file.ts'

/** Addresses in one file; the limit of https://www.sitemaps.org/protocol.html */
const FILE_SIZE = 50_000

const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

/** The list of all pages for search engines: one file, or an index of several. `paths` are within the site. */
export function sitemapFiles(site: Site, paths: readonly string[]): readonly OutputFile[] {
  if (paths.length <= FILE_SIZE) return [{ path: 'sitemap.xml', body: urlSet(site, paths) }]
  const parts = Array.from({ length: Math.ceil(paths.length / FILE_SIZE) }, (_, index) => ({
    path: `sitemap-${index + 1}.xml`,
    body: urlSet(site, paths.slice(index * FILE_SIZE, (index + 1) * FILE_SIZE)),
  }))
  const entries = parts.map(({ path }) => `<sitemap>${locationOf(site, `/${path}`)}</sitemap>\n`)
  return [
    { path: 'sitemap.xml', body: xml(`<sitemapindex ${NAMESPACE}>\n${entries.join('')}</sitemapindex>\n`) },
    ...parts,
  ]
}

function urlSet(site: Site, paths: readonly string[]): string {
  const entries = paths.map((path) => `<url>${locationOf(site, path)}</url>\n`)
  return xml(`<urlset ${NAMESPACE}>\n${entries.join('')}</urlset>\n`)
}

function locationOf(site: Site, path: string): string {
  return `<loc>${escapeMarkup(absoluteUrl(site, path))}</loc>`
}

function xml(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${body}`
}
