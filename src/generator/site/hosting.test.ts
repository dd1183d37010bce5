import { expect, test } from 'vitest'
import { formatHeadersFile, headersFor, parseHeadersFile } from './headers-file.ts'
import { headerRules } from './header-rules.ts'
import { count, hostWarnings, megabytes } from './host-limits.ts'
import { headerPolicy, pagePolicy } from './security-policy.ts'
import { caddySnippet, nginxSnippet } from './server-snippets.ts'

test('the policy lets nothing in but the site itself and its inlined styles', () => {
  expect(pagePolicy('aGFzaA==')).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self' 'sha256-aGFzaA=='; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; object-src 'none'; require-trusted-types-for 'script'; trusted-types default",
  )
  expect(headerPolicy('aGFzaA==')).toBe(`${pagePolicy('aGFzaA==')}; frame-ancestors 'none'`)
})

const robotsOf = (site: Parameters<typeof headerRules>[0]) =>
  headersFor(headerRules(site, 'x'), '/a/x/').filter(([name]) => name === 'X-Robots-Tag')

test('an unlisted site says in every header that it is not to be indexed, others do not', () => {
  expect(robotsOf({ base: '/', visibility: 'unlisted' })).toEqual([['X-Robots-Tag', 'noindex']])
  expect(robotsOf({ base: '/' })).toEqual([])
})

const headersOfPage = (site: Parameters<typeof headerRules>[0]) =>
  new Map(headersFor(headerRules(site, 'x'), '/a/x/'))

test('what is public may be read from everywhere, what is unlisted may not, and no page may be framed', () => {
  const [open, unlisted] = [
    headersOfPage({ base: '/' }),
    headersOfPage({ base: '/', visibility: 'unlisted' }),
  ]
  const named = ['Access-Control-Allow-Origin', 'Cross-Origin-Resource-Policy', 'X-Frame-Options']
  expect(named.map((name) => open.get(name))).toEqual(['*', 'cross-origin', 'DENY'])
  expect(named.map((name) => unlisted.get(name))).toEqual([undefined, 'same-origin', 'DENY'])
})

test('a host is held to https only where the archivist asks for it, and never its neighbours', () => {
  const name = 'Strict-Transport-Security'
  expect(headersOfPage({ base: '/repo/' }).has(name)).toBe(false)
  expect(headersOfPage({ base: '/', hsts: true }).get(name)).toBe('max-age=31536000')
})

test.each(['/', '/repo/'])('the headers file under %s is read as it was written', (base) => {
  const rules = headerRules({ base }, 'aGFzaA==')
  expect(parseHeadersFile(formatHeadersFile(rules))).toEqual(rules)
})

test('no path gets a header twice: hosts would join the values', () => {
  const rules = headerRules({ base: '/' }, 'x')
  for (const path of [
    '/',
    '/a/x/',
    '/assets/x.js',
    '/data/x.bin',
    '/archive.json',
    '/boot.js',
    '/sw.js',
    '/manifest.webmanifest',
    '/feed.xml',
  ]) {
    const names = headersFor(rules, path).map(([name]) => name)
    expect(new Set(names).size).toBe(names.length)
  }
})

test('no line of the headers file is longer than Cloudflare Pages takes', () => {
  const lines = formatHeadersFile(headerRules({ base: '/' }, 'x'.repeat(44))).split('\n')
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(2000)
})

test.each([nginxSnippet, caddySnippet])('servers are told every header', (snippet) => {
  const rules = headerRules({ base: '/repo/' }, 'aGFzaA==')
  const text = snippet('/repo/', rules)
  for (const { headers } of rules)
    for (const [name, value] of headers) {
      expect(text).toContain(value)
      if (!name.startsWith('C')) expect(text).toContain(name)
    }
})

test('hosts that would not take the site are named with the reason', () => {
  expect(hostWarnings({ files: 100, total: 1e6, largest: 1e5 })).toEqual([])
  const warnings = hostWarnings({ files: 150_000, total: 3e9, largest: 30e6 })
  expect(warnings.map((warning) => warning.split(' will')[0])).toEqual([
    'Cloudflare Pages (free)',
    'Cloudflare Pages (paid)',
    'GitHub Pages',
    'GitLab Pages',
  ])
  expect(warnings[0]).toBe(
    'Cloudflare Pages (free) will not take this site: 150,000 files are more than its 20,000, a file of 28.6 MB is larger than its 25.0 MB.',
  )
})

test('numbers are written for people', () => {
  expect([count(0), count(999), count(1000), count(1_234_567)]).toEqual(['0', '999', '1,000', '1,234,567'])
  expect(megabytes(1.5 * 1024 * 1024)).toBe('1.5 MB')
})
