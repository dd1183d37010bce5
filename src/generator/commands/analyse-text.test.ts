import { expect, test } from 'vitest'
import { parseCountryCode } from '#model/country.ts'
import type { PlaceName } from '#generator/gazetteer/place.ts'
import { createHomeOf } from '#generator/link/source-homes.ts'
import { createFindInText } from '#generator/recognise/find-in-text.ts'
import { analysisOfLine, readLine } from './analyse-text.ts'

const spansOf = (text: string, words: RegExp) =>
  [...text.matchAll(words)].map(({ index, 0: name }) => ({ start: index, end: index + name.length }))

const TAGGER = {
  tag: (text: string) => ({
    people: spansOf(text, /Ines Duarte|Duarte/g).map((span) => {
      return { ...span, cue: 'tagger' as const, confidence: 1 }
    }),
    organisations: [],
    places: spansOf(text, /Tacna|Quilla/g),
  }),
}

const town = (code: string) => {
  const country = parseCountryCode(code)!
  return {
    country,
    area: `${country}.1`,
    kind: 'town',
    population: 6,
    prominence: 1.5,
    alternate: false,
  } as const
}

const PLACES: Readonly<Record<string, PlaceName>> = {
  tacna: { places: [{ ...town('PE'), kind: 'capital' }], classes: 0 },
  quilla: { places: [town('AR'), town('BO')], classes: 0 },
}

const find = createFindInText(TAGGER, { find: (key) => PLACES[key] })

async function analyse(line: unknown, others: readonly unknown[] = []) {
  const lines = await Promise.all([line, ...others].map((one) => readLine(find, JSON.stringify(one))))
  const [read, ...rest] = lines.map((line) => line!)
  return analysisOfLine(read!, createHomeOf([read!, ...rest]))
}

test('a line is answered with spans in UTF-16 units, names and codes', async () => {
  expect(await analyse({ id: 7, text: '🌉 Ines Duarte: Chile, Chile. Duarte in Tacna' })).toEqual({
    id: 7,
    people: [
      [3, 14],
      [30, 36],
    ],
    peopleSet: ['Ines Duarte'],
    countries: ['CL'],
    byPlace: ['PE'],
    filed: ['CL', 'PE'],
    places: [
      [16, 21, 'CL'],
      [23, 28, 'CL'],
      [40, 45, 'PE'],
    ],
    focus: 'CL',
    dates: [],
    statements: [],
  })
})

test('days are counted from the date of the line, and what names a person is none', async () => {
  const text = 'She came on Tuesday, not in May 2024.'
  expect((await analyse({ id: 1, text, date: '2025-05-21T08:26' })).dates).toEqual([
    { start: 12, end: 19, value: '2025-05-20' },
    { start: 28, end: 36, value: '2024-05' },
  ])
  expect((await analyse({ id: 1, text })).dates).toMatchObject([{ value: '2024-05' }])
})

test('statements are told with a mention of who says it', async () => {
  const { statements } = await analyse({
    id: 1,
    text: 'Ines Duarte came. Duarte said rain fell in Tacna. He said it stopped.',
  })
  expect(statements).toEqual([
    {
      speaker: [18, 24],
      cue: [25, 29],
      content: [[30, 48]],
      person: [0, 11],
      form: 'name',
      kind: 'said',
      quoted: 'none',
      confidence: 0.94,
    },
    {
      speaker: [50, 52],
      cue: [53, 57],
      content: [[58, 68]],
      person: [0, 11],
      form: 'pronoun',
      kind: 'said',
      quoted: 'none',
      confidence: 0.91,
    },
  ])
  const german = await analyse({ id: 1, text: 'Ines Duarte said so much.', lang: 'de' })
  expect(german.statements).toEqual([])
})

test('a country by place in passing is not filed', async () => {
  const text = 'Chile waits.\nIt waits.\nIt waited.\nRain fell in Tacna.'
  expect(await analyse({ id: 1, text })).toMatchObject({ byPlace: ['PE'], filed: ['CL'] })
  expect(await analyse({ id: 1, text, title: 'Rain in Tacna' })).toMatchObject({ filed: ['CL', 'PE'] })
})

test('the address says where the source is at home', async () => {
  const text = 'Rain fell in Quilla.'
  expect((await analyse({ id: 1, text })).byPlace).toEqual([])
  expect((await analyse({ id: 1, text, url: 'https://example.bo/1' })).byPlace).toEqual(['BO'])
  const others = Array.from({ length: 4 }, (_, id) => ({
    id,
    text: 'Argentina.',
    url: 'https://example.com/1',
  }))
  expect((await analyse({ id: 1, text, url: 'https://example.com/2' }, others)).byPlace).toEqual(['AR'])
})

test.each(['', 'text', '[]', 'null', '{"id": 1}', '{"text": "x"}', '{"id": 1, "text": 2}'])(
  '%j is no line',
  async (line) => {
    expect(await readLine(find, line)).toBeUndefined()
  },
)
