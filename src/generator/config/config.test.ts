import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { configJsonSchema } from './config-shape.ts'
import { didYouMean } from './did-you-mean.ts'
import { OPTIONS } from './options.ts'
import type { Option } from './options.ts'
import { parseConfig } from './parse-config.ts'

const read = (text: string) => parseConfig(text, '/archive/dateline.config.yaml', 'dateline.config.yaml')

/** Where each problem is, what is wrong, and what to do. */
const told = (text: string) =>
  read(text).problems.map(({ line, column, message, hint }) => ({ at: `${line}:${column}`, message, hint }))

const EVERY_OPTION = `seeds: texts
out: ../public
base: news
origin: https://example.org
title: World desk
prerender: recent:20
cards: none
ids: ids/all.tsv
port: 8080
host: 0.0.0.0
max-files: 20000
today: 2026-05-21
strict: true
domain: news.example.org
`

test('gives a value to every option that is about the archive; paths are found from its folder', () => {
  const { config, problems } = read(EVERY_OPTION)
  expect(problems).toEqual([])
  expect(config.folder).toBe('/archive')
  expect(config.options).toEqual({
    seeds: '/archive/texts',
    out: '/public',
    base: 'news',
    origin: 'https://example.org',
    title: 'World desk',
    prerender: 'recent:20',
    cards: 'none',
    ids: '/archive/ids/all.tsv',
    port: '8080',
    host: '0.0.0.0',
    'max-files': '20000',
    today: '2026-05-21',
    strict: true,
    domain: 'news.example.org',
  })
  const ofArchive = Object.entries<Option>(OPTIONS).filter(([, { ofCall }]) => ofCall !== true)
  expect(Object.keys(config.options).sort()).toEqual(ofArchive.map(([name]) => name).sort())
})

test('says what the archive is, whose it is, and on which terms', () => {
  const { config, problems } = read(`tagline: What the harbours saw
contact: desk@example.org
licence: {name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/}
links:
  - {label: The harbour office, url: https://example.org/office}
about: about.md
`)
  expect(problems).toEqual([])
  expect(config.settings).toEqual({
    tagline: 'What the harbours saw',
    contact: 'mailto:desk@example.org',
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    links: [{ label: 'The harbour office', url: 'https://example.org/office' }],
    about: '/archive/about.md',
  })
  expect(read('licence: All rights reserved\n').config.settings.licence).toEqual({
    name: 'All rights reserved',
  })
})

test('says how it looks', () => {
  const { config, problems } = read(`accent: {light: "#1a5fb4", dark: "#78aeff"}
logo: {light: logo.svg, dark: logo-dark.svg, alone: true}
fonts: {serif: "@fontsource-variable/literata"}
panels: [person, country]
order: oldest
`)
  expect(problems).toEqual([])
  expect(config.settings).toEqual({
    accent: { light: '#1a5fb4', dark: '#78aeff' },
    logo: { light: '/archive/logo.svg', dark: '/archive/logo-dark.svg', alone: true },
    fonts: { serif: '@fontsource-variable/literata' },
    panels: ['person', 'country'],
    order: 'oldest',
  })
  expect(read('logo: logo.png\n').config.settings.logo).toEqual({ light: '/archive/logo.png' })
})

test.each(['', '# nothing yet\n', '{}\n'])('%j is an archive of which nothing is said', (text) => {
  expect(read(text)).toEqual({ config: { folder: '/archive', options: {}, settings: {} }, problems: [] })
})

test.each([
  ['title: A\ntilte: B\n', '2:1', '"tilte" has no meaning here. Did you mean "title"?'],
  ['colours:\n  red: yes\n', '1:1', '"colours" has no meaning here.'],
  ['\nbase: ../up\n', '2:1', '"base" is no path: give one such as /repo/'],
  ['port: 70000\n', '1:1', '"port" is no port: give a number from 0 to 65535'],
  ['today: 2026-02-30\n', '1:1', '"today" is no day'],
  ['strict: maybe\n', '1:1', '"strict" should be true or false'],
  ['title: "  "\n', '1:1', '"title" is empty'],
  ['tagline: 2026\n', '1:1', '"tagline" should be text (in quotation marks'],
  ['contact: the desk\n', '1:1', '"contact" should be a mail address'],
  ['links:\n  - {label: Office, url: "javascript:alert(1)"}\n', '2:21', '"url" should be an address'],
  ['links:\n  - url: https://example.org\n', '2:5', '"label" is missing'],
  [
    'accent: "#1a5fb4"\n',
    '1:1',
    '"accent" cannot be read on the paper of every theme; the nearest that can are {light: "#1a5fb4", dark: "#',
  ],
  ['accent: blue\n', '1:1', '"accent" should be a colour'],
  ['panels: [person, peple]\n', '1:18', 'should be one of: person, country'],
  ['panels: [person, person]\n', '1:1', '"panels" names a panel twice'],
  ['fonts: {serif: comic-sans}\n', '1:9', '"serif" should be a package such as'],
  ['order: backwards\n', '1:1', '"order" should be newest or oldest'],
  ['visibility: secret\n', '1:1', '"visibility" should be public or unlisted'],
  ['text: some\n', '1:1', '"text" should be whole or excerpt'],
  ['excerpt: 3\n', '1:1', '"excerpt" should be 10 words or more'],
  ['sources:\n  - {source: A, txt: whole}\n', '2:17', '"txt" has no meaning here'],
  ['files:\n  - {files: a, embargo: 2026-02-30}\n', '2:16', '"embargo" should be a day of the calendar'],
  ['title: A\ntitle: B\n', '2:1', '"title" is there twice'],
  ['title: "open\n', '2:1', 'is not readable'],
  ['title: &a A\ntagline: *a\n', '2:10', '*a is an alias'],
  ['- title\n', '1:1', 'is no list of "key: value" lines'],
])('%j is told with line, column and remedy', (text, at, message) => {
  const [problem] = told(text)
  expect(problem).toMatchObject({ at, message: expect.stringContaining(message) })
  expect(problem?.hint).not.toBe('')
})

test('with one thing wrong nothing of the file is followed', () => {
  expect(read('title: A\nport: x\n').config).toEqual({ folder: '/archive', options: {}, settings: {} })
})

test('what docs/look.md shows is understood', () => {
  const [, shown = ''] = /```yaml\n(tagline:[^`]*)```/.exec(readFileSync('docs/look.md', 'utf8')) ?? []
  const { config, problems } = read(shown)
  expect(problems).toEqual([])
  expect(Object.keys(config.settings).length).toBeGreaterThan(10)
})

const at = (line: number) => ({ file: 'dateline.config.yaml', line, column: 5 })

test('says what may be published, how much of it, and from which day on', () => {
  const { config, problems } = read(`visibility: unlisted
text: excerpt
excerpt: 40
rights: All rights reserved
sources:
  - {source: The Courier, text: whole, licence: CC0}
files:
  - {files: 2026/, embargo: 2026-06-01}
  - {files: [a.txt, b.txt], rights: Own}
`)
  expect(problems).toEqual([])
  expect(config.settings).toEqual({
    visibility: 'unlisted',
    text: 'excerpt',
    excerpt: 40,
    rights: 'All rights reserved',
    sources: [{ source: 'The Courier', text: 'whole', licence: { name: 'CC0' }, at: at(6) }],
    files: [
      { files: ['2026/'], embargo: '2026-06-01', at: at(8) },
      { files: ['a.txt', 'b.txt'], rights: 'Own', at: at(9) },
    ],
  })
})

test('the schema for editors is the one the file is read by', () => {
  const schema: unknown = JSON.parse(readFileSync('src/generator/config/dateline.config.schema.json', 'utf8'))
  expect(schema).toEqual(configJsonSchema())
})

test.each([
  ['buidl', 'build'],
  ['biuld', 'build'],
  ['prevew', 'preview'],
  ['verfy', 'verify'],
  ['rep', 'report'],
  ['nonsense', undefined],
  ['x', undefined],
])('%s is taken for %s', (written, meant) => {
  const answer = didYouMean(written, ['build', 'preview', 'verify', 'report'])
  expect(answer).toBe(meant === undefined ? '' : ` Did you mean "${meant}"?`)
})

test('a word of any length is compared at once', () => {
  expect(didYouMean('a'.repeat(1_000_000), ['build'])).toBe('')
})

test('a file that it names and that is not there is told with its line and what to do', () => {
  const text = 'title: Quay\nlogo: {light: a.svg, dark: b.svg}\nabout: about.md\n'
  const missing = (...files: readonly string[]) =>
    parseConfig(text, '/archive/c.yaml', 'c.yaml', (path) => !files.includes(path)).problems.map(
      ({ line, message, hint }) => `${line}: ${message}. ${hint}`,
    )
  const remedy = 'Make that file beside this one, or mend its path.'
  expect(missing()).toEqual([])
  expect(missing('/archive/about.md', '/archive/b.svg')).toEqual([
    `3: "about" names about.md, which is not there. ${remedy}`,
    `2: "logo" names b.svg, which is not there. ${remedy}`,
  ])
  const one = parseConfig('logo: mark.png\n', '/archive/c.yaml', 'c.yaml', () => false)
  expect(one.problems).toMatchObject([{ line: 1, message: '"logo" names mark.png, which is not there' }])
})
