import type { Span } from '#model/mention.ts'
import { readName, titleBefore, type PersonName } from './person-name.ts'
import { KIN_OF, KINSHIP } from './titles.ts'

/** A span of a text read as a person's name. */
export interface Naming extends PersonName {
  /** Of the span among those given. */
  readonly index: number
  readonly start: number
  /** As it stands in the text, white space made single and a possessive 's taken off. */
  readonly text: string
  /** With the title before it that tells the sex: "Mrs Yeltsin". */
  readonly titled: string
  /** Introduced as somebody's relative: "his wife Naina Yeltsin". */
  readonly relative: boolean
  /** The same, or told by their own name to be one: "Naina Yeltsin, wife of". */
  readonly kin: boolean
  /** The roles that the text gives at this place. */
  readonly offices: readonly string[]
}

/** Reads a span of a text, with what stands around it. */
export function readNaming(
  text: string,
  { start, end }: Span,
  index: number,
  offices: readonly string[] = [],
): Naming {
  const surface = text
    .slice(start, end)
    .replace(/\s+/gu, ' ')
    .replace(/['\u2019]s$/u, '')
    .trim()
  const name = readName(surface)
  const before = titleBefore(text, start)
  const sex = name.sex === 'unknown' ? before.sex : name.sex
  const titled = name.sex === 'unknown' && sex !== 'unknown' ? `${before.title} ${surface}` : surface
  const relative = KINSHIP.test(text.slice(Math.max(0, start - 20), start))
  const kin = relative || KIN_OF.test(text.slice(end, end + 30))
  return { ...name, sex, index, start, text: surface, titled, relative, kin, offices }
}

/** The longest first: by words, then by letters, then by position. */
export function byLength(a: Naming, b: Naming): number {
  return b.words.length - a.words.length || letters(b) - letters(a) || a.start - b.start
}

function letters({ words }: Naming): number {
  return words.reduce((sum, word) => sum + word.length, 0)
}
