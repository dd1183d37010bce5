import type { Site } from '#model/site.ts'
import { headerPolicy } from './security-policy.ts'

/** Headers for the files under a path: "/assets/*" for a folder, "/sw.js" for one file. All rules that match apply. */
export interface HeaderRule {
  readonly path: string
  readonly headers: readonly (readonly [name: string, value: string])[]
}

/** A name made of the content's hash never changes its content, so a year is as good as for ever. */
const FOREVER = 'public, max-age=31536000, immutable'
/** Browsers ask for the icon again with every page and every step within one. */
const A_DAY = 'public, max-age=86400'
const ASK_FIRST = 'no-cache'

/** What is public may be read by the pages of any origin: nothing here depends on who asks. */
const FOR_ALL = [
  ['Access-Control-Allow-Origin', '*'],
  ['Cross-Origin-Resource-Policy', 'cross-origin'],
] as const
const FOR_ITSELF = [['Cross-Origin-Resource-Policy', 'same-origin']] as const

/**
 * The headers of a site under a base path. Cache rules do not overlap: Netlify and Cloudflare Pages join the values of
 * a header that two rules set.
 */
export function headerRules(
  { base, visibility, hsts }: Pick<Site, 'base' | 'visibility' | 'hsts'>,
  styleHash: string,
): readonly HeaderRule[] {
  return [
    {
      path: `${base}*`,
      headers: [
        ['Content-Security-Policy', headerPolicy(styleHash)],
        ['X-Content-Type-Options', 'nosniff'],
        ['Referrer-Policy', 'strict-origin-when-cross-origin'],
        ['Cross-Origin-Opener-Policy', 'same-origin'],
        ...(visibility === 'unlisted' ? FOR_ITSELF : FOR_ALL),
        [
          'Permissions-Policy',
          'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
        ],
        ...(hsts === true ? [['Strict-Transport-Security', 'max-age=31536000'] as const] : []),
        ['X-Frame-Options', 'DENY'],
        ...(visibility === 'unlisted' ? [['X-Robots-Tag', 'noindex'] as const] : []),
      ],
    },
    { path: `${base}assets/*`, headers: [['Cache-Control', FOREVER]] },
    { path: `${base}data/*`, headers: [['Cache-Control', FOREVER]] },
    { path: `${base}archive.json`, headers: [['Cache-Control', ASK_FIRST]] },
    { path: `${base}boot.js`, headers: [['Cache-Control', ASK_FIRST]] },
    { path: `${base}icon.svg`, headers: [['Cache-Control', A_DAY]] },
    { path: `${base}sw.js`, headers: [['Cache-Control', ASK_FIRST]] },
    {
      path: `${base}manifest.webmanifest`,
      headers: [['Content-Type', 'application/manifest+json']],
    },
    { path: `${base}feed.xml`, headers: [['Content-Type', 'application/atom+xml; charset=utf-8']] },
  ]
}
