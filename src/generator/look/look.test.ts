import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { BuiltApp } from '#generator/bundle/built-app.ts'
import { temporaryFolder } from '#generator/testing/temporary-folder.ts'
import { accentStyles, GROUNDS, readAccent } from './accent.ts'
import { cleanSvg } from './clean-svg.ts'
import { contrastOf, hexOf, parseHex } from './colour.ts'
import { dressed, siteLook } from './site-look.ts'

const colour = (hex: string) => parseHex(hex) ?? expect.fail(hex)

test.each(['#000000', '#ffffff', '#1a5fb4', '#b03a1f', '#00ff00', '#808080'])(
  '%s is the same after a way through OKLCH',
  (hex) => expect(hexOf(colour(hex))).toBe(hex),
)

test.each([
  ['#000', '#fff', 21],
  ['#777777', '#ffffff', 4.48],
  ['#1a5fb4', '#1a5fb4', 1],
])('the contrast of %s and %s is %d', (one, other, contrast) => {
  expect(contrastOf(colour(one), colour(other))).toBeCloseTo(contrast, 1)
})

test('the papers are those of the styles', () => {
  const tokens = readFileSync('src/app/styles/tokens.css', 'utf8')
  const triple = String.raw`oklch\(([\d.]+) ([\d.]+) (\d+)\)`
  const papers = ['paper', 'paper-raised'].map((name) => {
    const found =
      new RegExp(`--${name}: light-dark\\(${triple}, ${triple}\\)`).exec(tokens) ?? expect.fail(name)
    const [, ...numbers] = found.map(Number)
    const [l1, c1, h1, l2, c2, h2] = numbers
    return [
      { lightness: l1, chroma: c1, hue: h1 },
      { lightness: l2, chroma: c2, hue: h2 },
    ]
  })
  expect(papers.map(([light]) => light)).toEqual(GROUNDS.light.papers)
  expect(papers.map(([, dark]) => dark)).toEqual(GROUNDS.dark.papers)
})

test('a colour that can be read in both themes is taken, another refused with the nearest that can', () => {
  const good = { light: '#1a5fb4', dark: '#78aeff' }
  expect(readAccent(good)).toEqual({ accent: good })
  const refused = readAccent('#1a5fb4')
  if (!refused || !('nearest' in refused)) return expect.fail('a dark blue cannot be read on dark paper')
  expect(refused.nearest.light).toBe('#1a5fb4')
  expect(readAccent(refused.nearest)).toEqual({ accent: refused.nearest })
  for (const [theme, { papers }] of Object.entries(GROUNDS))
    for (const paper of papers)
      expect(contrastOf(colour(refused.nearest[theme as 'light']), paper)).toBeGreaterThanOrEqual(4.5)
  expect(Math.abs(colour(refused.nearest.dark).hue - colour('#1a5fb4').hue)).toBeLessThan(3)
  expect(readAccent('rebeccapurple')).toBeUndefined()
})

test.each(['#000000', '#ffffff', '#808080', '#ffff00', '#0000ff', '#ff0000'])(
  'all that follows from %s can be told from its paper',
  (hex) => {
    const read = readAccent(hex)
    const accent = read && ('accent' in read ? read.accent : read.nearest)
    const styles = accentStyles(accent ?? expect.fail(hex))
    for (const [name, least] of [
      ['accent', 4.5],
      ['accent-line', 3],
    ] as const) {
      const [, light = '', dark = ''] =
        new RegExp(`--${name}:light-dark\\((#\\w{6}),(#\\w{6})\\)`).exec(styles) ?? []
      for (const paper of GROUNDS.light.papers)
        expect(contrastOf(colour(light), paper)).toBeGreaterThanOrEqual(least)
      for (const paper of GROUNDS.dark.papers)
        expect(contrastOf(colour(dark), paper)).toBeGreaterThanOrEqual(least)
    }
  },
)

const svg = (inside: string, attributes = 'viewBox="0 0 40 10"') =>
  `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inside}</svg>`

test('a drawing stays as it is', () => {
  const drawing =
    '<defs><linearGradient id="a"><stop offset="0"></stop></linearGradient></defs><path d="M0 0h4" fill="url(#a)"></path>'
  expect(cleanSvg(svg(drawing))).toEqual({
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10">${drawing}</svg>`,
    ratio: 4,
    leftOut: [],
  })
})

test.each([
  ['<script>alert(1)</script>', '<script>'],
  ['<script href="https://x.example/a.js"/>', '<script>'],
  ['<path onload="alert(1)" d="M0"/>', 'onload'],
  ['<path onClick="alert(1)" d="M0"/>', 'onClick'],
  ['<a href="javascript:alert(1)"><path d="M0"/></a>', '<a>'],
  ['<use xlink:href="https://x.example/a.svg#b"/>', 'href'],
  ['<use href="data:image/svg+xml,x"/>', 'href'],
  ['<image href="https://x.example/a.png"/>', '<image>'],
  [
    '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><script>alert(1)</script></body></foreignObject>',
    '<foreignObject>',
  ],
  ['<path fill="url(https://x.example/a)" d="M0"/>', 'fill'],
  [String.raw`<path style="fill:u\72l(https://x.example)" d="M0"/>`, 'style'],
  ['<style>@import "https://x.example/a.css";</style>', 'a style that leads out'],
  ['<style>&#64;imp&#111;rt "https://x.example/a.css";</style>', 'a style that leads out'],
  ['<animate attributeName="href" values="javascript:alert(1)"/>', '<animate>'],
  ['<set attributeName="onload" to="alert(1)"/>', '<set>'],
  ['<inkscape:grid spacing="1"/>', '<inkscape:grid>'],
  ['<svg:script>alert(1)</svg:script>', '<svg:script>'],
])('of %s nothing is left that runs or loads', (inside, left) => {
  const clean = cleanSvg(svg(inside)) ?? expect.fail('no picture')
  expect(clean.leftOut).toContain(left)
  expect(clean.svg).not.toMatch(/script|alert|example|on(?:load|click)|data:|import|inkscape/i)
})

test.each([
  '',
  'no picture',
  '<html><svg viewBox="0 0 1 1"/></html>',
  '<svg/>',
  svg('', 'viewBox="0 0 0 9"'),
])('%j is no picture that says its size', (text) => expect(cleanSvg(text)).toBeUndefined())

test('a style that leads out is seen wherever the text is cut in pieces', () => {
  for (let pad = 4000; pad < 4100; pad++) {
    const style = `<style>@import "https://x.example/a.css";</style>`
    expect(cleanSvg(svg(`<path d="${'1'.repeat(pad)}"/>${style}`))?.svg).not.toContain('example')
  }
})

test('a long drawing is read in one go', () => {
  expect(cleanSvg(svg('<g>'.repeat(100_000)))).toBeUndefined()
  expect(cleanSvg(svg(`<path d="${'url('.repeat(100_000)}"/>`))?.leftOut).toEqual(['d'])
})

const app = {
  styles: 'body{}',
  fonts: ['/usual.woff2'],
  hash: 'h',
  files: async function* () {},
} as unknown as BuiltApp

/** A package of fonts as it is installed in the folder of an archive. */
function withFont(home: string, rule: string): void {
  const folder = join(home, 'node_modules/@fontsource-variable/weir')
  mkdirSync(join(folder, 'files'), { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{"name":"@fontsource-variable/weir"}')
  writeFileSync(join(folder, 'files/weir-latin-wght-normal.woff2'), 'font')
  writeFileSync(join(folder, 'index.css'), rule)
}

const FACE = `@font-face {
  font-family: 'Weir Variable';
  font-style: normal;
  font-weight: 100 900;
  src: url(./files/weir-latin-wght-normal.woff2) format('woff2-variations');
  unicode-range: U+0000-00FF,U+2122;
}
`

test('a look adds to the styles of every page, and its files to those of the app', async () => {
  const home = temporaryFolder()
  withFont(home, `${FACE}body { background: url(https://x.example) }`)
  writeFileSync(join(home, 'logo.svg'), svg('<script>alert(1)</script><path d="M0 0h4"/>'))
  const fonts = { serif: '@fontsource-variable/weir', sans: '@fontsource-variable/weir' }
  const accent = { light: '#1a5fb4', dark: '#78aeff' }
  const logo = { light: join(home, 'logo.svg') }
  const look = await siteLook({ accent, fonts, logo }, home, '/desk/')
  const site = dressed(app, look)
  expect(look.notes).toEqual([
    expect.stringContaining('logo.svg this was left out, as it draws nothing: <script>'),
  ])
  const files = new Map<string, string>()
  for await (const { path, body } of site.files()) files.set(path, Buffer.from(body).toString())
  expect([...files.values()]).toContain('font')
  expect([...files.values()].join('')).not.toContain('script')
  for (const [, path = ''] of site.styles.matchAll(/url\(\/desk\/([^)]+)\)/g))
    expect(files.has(path)).toBe(true)
  expect(site.fonts[0]).toMatch(/^\/desk\/assets\/[\da-f]{16}\.woff2$/)
  expect(site.styles).toContain(
    "font-family:'Weir Variable';font-style:normal;font-weight:100 900;unicode-range:U+0000-00FF,U+2122",
  )
  expect(site.styles).toContain("--serif:'Weir Variable',")
  expect(site.styles).not.toContain('example')
  expect(site.hash).not.toBe(app.hash)
})

test('a logo is the icon of the site in the place of the usual one, unless it is a wordmark', async () => {
  const home = temporaryFolder()
  const logos = {
    light: ['light.svg', svg('<path d="M0"/>', 'viewBox="0 0 3 2"')],
    dark: ['dark.svg', svg('<path d="M1"/>')],
    wide: ['wide.svg', svg('<path d="M2"/>', 'viewBox="0 0 9 3"')],
  } as const
  for (const [file, text] of Object.values(logos)) writeFileSync(join(home, file), text)
  const usual = { path: 'icon.svg', body: 'usual' }
  const iconsWith = async (light: keyof typeof logos, dark?: keyof typeof logos) => {
    const path = (name: keyof typeof logos) => join(home, logos[name][0])
    const look = await siteLook({ logo: { light: path(light), dark: dark && path(dark) } }, home, '/')
    const files = dressed(
      {
        ...app,
        files: async function* () {
          yield usual
        },
      },
      look,
    ).files()
    const icons: string[] = []
    for await (const { path, body } of files) if (path === 'icon.svg') icons.push(String(body))
    return icons
  }
  const [both = '', ...more] = await iconsWith('light', 'dark')
  expect(more).toEqual([])
  const inside = [...both.matchAll(/class="([ld])"[^>]*base64,([\w+/=]+)"/g)].map(([, part, data = '']) => {
    return `${part} ${Buffer.from(data, 'base64').toString()}`
  })
  expect(inside).toEqual([expect.stringMatching(/^l .*"M0"/), expect.stringMatching(/^d .*"M1"/)])
  expect((await iconsWith('light'))[0]).not.toContain('prefers-color-scheme')
  expect(await iconsWith('wide')).toEqual(['usual'])
})

test('without a look the app is as it is', async () => {
  const { styles, fonts } = dressed(app, await siteLook({}, '/nowhere', '/'))
  expect({ styles, fonts }).toEqual({ styles: 'body{}', fonts: ['/usual.woff2'] })
})

test.each([
  [{ logo: { light: '/nowhere/logo.svg' } }, 'is not there: check the path'],
  [{ logo: { light: 'package.json' } }, 'cannot be read: save it as SVG or PNG'],
  [
    { fonts: { serif: '@fontsource-variable/none-such' } },
    'is not installed: npm install @fontsource-variable/none-such',
  ],
])('%j is refused with its remedy', async (settings, message) => {
  await expect(siteLook(settings, temporaryFolder(), '/')).rejects.toThrow(message)
})
