import nlp from 'compromise/three'
import { hitsIn, ratesOf, readLabelled, sumOf } from '#bench/labelled-texts.ts'
import type { LabelledText, NameSpans } from '#bench/labelled-texts.ts'
import { createFindInText } from '#generator/recognise/find-in-text.ts'
import { loadGazetteer } from '#generator/recognise/places/load-gazetteer.ts'
import { loadTaggers } from '#generator/recognise/languages/load-taggers.ts'
import type { Figure, Part } from '#bench/part.ts'

/** Finds people in a text. */
type FindPeople = (text: string) => NameSpans

/** How well people are found in labelled texts, and how fast, beside the best package that needs no download. */
export const recognition: Part = {
  name: 'recognition',
  title: 'Recognition of people',
  method:
    'Mentions of people in the files given with --labelled (JSON lines {text, ments: [[start, end, type], …]}, people of type PER), ' +
    'titles, possessives and punctuation around names left out on both sides. F1, and speed in the same process by CPU time.',
  measure: async ({ labelled, say }) => {
    if (labelled.length === 0) say('nothing to measure: give files with --labelled')
    const find = createFindInText(await loadTaggers(), await loadGazetteer())
    const ours: FindPeople = (text) => find(text).people.map(({ start, end }) => [start, end] as const)
    return labelled.flatMap((file) => figuresOf(file, ours))
  },
}

function figuresOf(file: string, ours: FindPeople): readonly Figure[] {
  const { name, texts } = readLabelled(file)
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
function compromise(text: string): NameSpans {
  const found = nlp(text).people().json({ offset: true }) as readonly Offset[]
  return found.map(({ offset: { start, length } }) => [start, start + length] as const)
}

function measured(texts: readonly LabelledText[], find: FindPeople): { f1: number; seconds: number } {
  for (const { text } of texts.slice(0, 5)) find(text)
  let microseconds = 0
  const hits = texts.map((labelled) => {
    const before = process.cpuUsage()
    const spans = find(labelled.text)
    const { user, system } = process.cpuUsage(before)
    microseconds += user + system
    return hitsIn(labelled, spans)
  })
  return { f1: ratesOf(sumOf(hits)).f1, seconds: microseconds / 1e6 }
}
