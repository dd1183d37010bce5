import { caddySnippet, nginxSnippet } from './server-snippets.ts'
import { formatHeadersFile } from './headers-file.ts'
import { headerRules } from './header-rules.ts'
import type { OutputFile } from '#generator/output/output-file.ts'
import { absoluteUrl, isAnnounced } from '#model/site.ts'
import type { Site } from '#model/site.ts'
import { escapeMarkup } from './escape.ts'

/** Files about the site rather than of it: for hosts, robots and phones. `styleHash` goes into the security policy. */
export function siteFiles(site: Site, styleHash: string): readonly OutputFile[] {
  const rules = headerRules(site, styleHash)
  return [
    { path: '.nojekyll', body: '' },
    { path: '_headers', body: formatHeadersFile(rules) },
    { path: 'hosting/nginx.conf', body: nginxSnippet(site.base, rules) },
    { path: 'hosting/Caddyfile', body: caddySnippet(site.base, rules) },
    { path: 'manifest.webmanifest', body: webManifest(site) },
    { path: 'robots.txt', body: robots(site) },
  ]
}

/** Selections are drawn in the browser: under their addresses robots would find the whole list again. Only the file at a host's root counts. */
function robots(site: Site): string {
  const { base } = site
  const sitemap = !isAnnounced(site) ? '' : `Sitemap: ${absoluteUrl(site, '/sitemap.xml')}\n`
  return `User-agent: *\nAllow: /\n${base === '/' ? 'Disallow: /*?\n' : ''}${sitemap}`
}

/** https://www.w3.org/TR/appmanifest/ */
function webManifest({ title, tagline, base }: Site): string {
  const manifest = {
    name: title,
    short_name: title.length <= 12 ? title : 'Dateline',
    ...(tagline !== undefined && { description: tagline }),
    id: base,
    start_url: base,
    scope: base,
    display: 'minimal-ui',
    icons: [{ src: `${base}icon.svg`, sizes: 'any', type: 'image/svg+xml' }],
  }
  return `${JSON.stringify(manifest, null, 2)}\n`
}

/** A page at an old address that sends readers and search engines on to the new one, without a script. */
export function redirectPage(site: Site, to: string): string {
  const address = escapeMarkup(site.base + to.slice(1))
  const canonical =
    site.origin === undefined ? '' : `<link rel="canonical" href="${escapeMarkup(absoluteUrl(site, to))}" />`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="default-src 'none'" />
<meta http-equiv="refresh" content="0; url=${address}" />
<meta name="robots" content="noindex" />
${canonical}<title>Moved</title>
</head>
<body><p>This page has moved: <a href="${address}">go to its new address</a>.</p></body>
</html>
`
}
