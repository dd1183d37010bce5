import { escapeMarkup } from './escape.ts'
import { absoluteUrl } from '#model/site.ts'
import type { Site } from '#model/site.ts'

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
