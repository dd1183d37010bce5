import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import nlp from 'compromise/three'
import { createFindInText } from '#generator/recognise/find-in-text.ts'
import { TITLES } from '#generator/recognise/identity/titles.ts'
import { loadGazetteer } from '#generator/recognise/places/load-gazetteer.ts'
import { loadTagger } from '#generator/recognise/tagger/load-tagger.ts'
import type { Figure, Part } from '#bench/part.ts'

/** A text with its names marked by hand: a line of a labelled file. */
interface ScoredText {
  readonly text: string
  readonly ments: readonly (readonly [start: number, end: number, type: string])[]
}

type Spans = readonly (readonly [start: number, end: number])[]

/** Finds people in a text. */
type FindPeople = (text: string) => Spans

/** How well people are found in labelled texts, and how fast, beside the best package that needs no download. */
export const recognition: Part = {
  name: 'recognition',
  title: 'Recognition of people',
  method:
    'Mentions of people in the files given with --labelled (JSON lines {text, ments: [[start, end, type], …]}, people of type PER), ' +
    'titles, possessives and punctuation around names left out on both sides. F1, and speed in the same process by CPU time.',
  measure: async ({ labelled, say }) => {
    if (labelled.length === 0) say('nothing to measure: give files with --labelled')
    const find = createFindInText(await loadTagger(), await loadGazetteer())
    const ours: FindPeople = (text) => find(text).people.map(({ start, end }) => [start, end] as const)
    return labelled.flatMap((file) => figuresOf(file, ours))
  },
}

function figuresOf(file: string, ours: FindPeople): readonly Figure[] {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
  const texts = lines.map((line) => JSON.parse(line) as ScoredText)
  const name = basename(file, '.jsonl')
  const [own, other] = [measured(texts, ours), measured(texts, compromise)]
  return [
    { what: `${name}: people, F1`, value: own.f1, unit: '%' },
    { what: `${name}: people, F1 of compromise`, value: other.f1, unit: '%' },
    {
      what: `${name}: speed against compromise`,
      value: other.seconds / own.seconds,
      unit: '×',
      goal: { atLeast: 2 },
    },
  ]
}

interface Offset {
  readonly offset: { readonly start: number; readonly length: number }
}

/** Its people, with their places in the text. */
function compromise(text: string): Spans {
  const found = nlp(text).people().json({ offset: true }) as readonly Offset[]
  return found.map(({ offset: { start, length } }) => [start, start + length] as const)
}

function measured(texts: readonly ScoredText[], find: FindPeople): { f1: number; seconds: number } {
  for (const { text } of texts.slice(0, 5)) find(text)
  let [right, said, asked, microseconds] = [0, 0, 0, 0]
  for (const { text, ments } of texts) {
    const before = process.cpuUsage()
    const spans = find(text)
    const { user, system } = process.cpuUsage(before)
    microseconds += user + system
    const gold = keysOf(text, ments.flatMap(([start, end, type]) => (type === 'PER' ? [[start, end] as const] : []))) // prettier-ignore
    const found = keysOf(text, spans)
    said += found.size
    asked += gold.size
    for (const key of found) if (gold.has(key)) right++
  }
  return { f1: (200 * right) / Math.max(1, said + asked), seconds: microseconds / 1e6 }
}

/** Places of names without titles, possessives and punctuation, as text. */
function keysOf(text: string, spans: Spans): ReadonlySet<string> {
  return new Set(spans.map(([start, end]) => bare(text, start, end)))
}

function bare(text: string, start: number, end: number): string {
  const surface = text.slice(start, end)
  const tail = /(?:['’]s)?[^\p{L}\p{N}]*$/u.exec(surface)![0].length
  let from = start + /^[^\p{L}\p{N}]*/u.exec(surface)![0].length
  for (;;) {
    const title = /^(\p{L}+)\.?\s+/u.exec(text.slice(from, end - tail))
    if (!title || !TITLES.has(title[1]!.toLowerCase())) return `${from} ${end - tail}`
    from += title[0].length
  }
}
