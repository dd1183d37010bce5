import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { TITLES } from '#generator/recognise/identity/titles.ts'

/** A text with its names marked by hand: a line of a labelled file. */
export interface LabelledText {
  readonly id: string
  readonly text: string
  /** Language of the text, where the file says it. */
  readonly lang?: string
  /** The paper, "nz_rnz": the country or region it is of, and its name. */
  readonly outlet?: string
  /** Missing where no names are marked. */
  readonly ments?: readonly (readonly [start: number, end: number, type: string])[]
}

/** A file of labelled texts. */
export interface LabelledFile {
  /** "worldwide_dev" */
  readonly name: string
  readonly texts: readonly LabelledText[]
  /** Lines as they are, for scorers. */
  readonly lines: readonly object[]
}

/** Reads a file of lines {id, text, ments}; throws where a line is not JSON. */
export function readLabelled(file: string): LabelledFile {
  const lines = readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as LabelledText)
  return { name: basename(file, '.jsonl'), texts: lines, lines }
}

/** The functions of a scorer that lies beside a labelled file; undefined if there is none. */
export async function scorerBeside<Scorer>(file: string, name: string): Promise<Scorer | undefined> {
  const path = join(dirname(file), name)
  return existsSync(path) ? ((await import(pathToFileURL(path).href)) as Scorer) : undefined
}

/** Places of names in a text: pairs of UTF-16 offsets, end exclusive. */
export type NameSpans = readonly (readonly [start: number, end: number])[]

/** The people that were marked by hand. */
export function peopleOf({ ments = [] }: LabelledText): NameSpans {
  return ments.flatMap(([start, end, type]) => (type === 'PER' ? [[start, end] as const] : []))
}

/** Place of a name without titles, possessive and punctuation around it, as text: equal where the same name is meant. */
export function nameKey(text: string, [start, end]: readonly [start: number, end: number]): string {
  const surface = text.slice(start, end)
  const tail = /(?:['’]s)?[^\p{L}\p{N}]*$/u.exec(surface)![0].length
  let from = start + /^[^\p{L}\p{N}]*/u.exec(surface)![0].length
  for (;;) {
    const title = /^(\p{L}+)\.?\s+/u.exec(text.slice(from, end - tail))
    if (!title || !TITLES.has(title[1]!.toLowerCase())) return `${from} ${end - tail}`
    from += title[0].length
  }
}

/** How many were shown, how many were there, and how many of them are the same. */
export interface Hits {
  readonly right: number
  readonly shown: number
  readonly there: number
}

/** Of people in one text. */
export function hitsIn(text: LabelledText, shown: NameSpans): Hits {
  const gold = new Set(peopleOf(text).map((span) => nameKey(text.text, span)))
  const found = new Set(shown.map((span) => nameKey(text.text, span)))
  const right = [...found].filter((key) => gold.has(key)).length
  return { right, shown: found.size, there: gold.size }
}

/** The sum over texts. */
export function sumOf(hits: readonly Hits[]): Hits {
  const sum = (key: keyof Hits) => hits.reduce((total, one) => total + one[key], 0)
  return { right: sum('right'), shown: sum('shown'), there: sum('there') }
}

/** Percent: of those shown how many are right, of those there how many are shown, and the harmonic mean of both. */
export function ratesOf({ right, shown, there }: Hits): { precision: number; recall: number; f1: number } {
  return {
    precision: (100 * right) / Math.max(1, shown),
    recall: (100 * right) / Math.max(1, there),
    f1: (200 * right) / Math.max(1, shown + there),
  }
}
