import { foldLetters } from '#model/slug.ts'
import { GENERATIONS, TITLES, type Sex } from './titles.ts'

/** A name read for comparison: never shown. */
export interface PersonName {
  /**
   * Folded words, titles and generation taken off, hyphens and initials taken apart: "Dr. Jean-Claude J.K. Łaski Jr."
   * gives jean, claude, j, k, laski. Empty when the text holds neither letter nor digit.
   */
  readonly words: readonly string[]
  /** "jr", "iii". */
  readonly generation?: string | undefined
  /** What a title in front tells. */
  readonly sex: Sex
}

const LONGEST_NAME = 200

/** Characters of which the name is looked for: each of its letters may wear marks and have invisible ones behind it. */
const LONGEST_SPELLING = 4000

/** What hides in a name or is heaped upon it: invisible characters, and marks on marks. */
const HIDDEN = /\p{Default_Ignorable_Code_Point}|(?<=\p{M})\p{M}+/gu

/** Words of ASCII letters, large ones only in front: nothing to be folded but these. Most names are such. */
const PLAIN = /^[A-Z][a-z]*(?: [A-Z][a-z]*)*$/

/** Reads a name as it stands in a text, in any script. Of absurdly long ones the first 200 characters count. */
export function readName(text: string): PersonName {
  const all = wordsIn(text)
  const titles = leadingTitles(all)
  const last = all[all.length - 1] ?? ''
  const generation = all.length - titles > 1 && GENERATIONS.has(last) ? last : undefined
  const words = all.slice(titles, generation === undefined ? undefined : -1).map(standardSpelling)
  const sex = all.slice(0, titles).map(sexOf).find((sex) => sex !== 'unknown') // prettier-ignore
  return { words, generation, sex: sex ?? 'unknown' }
}

/** The key under which names that differ only in case, accents, hyphens, titles and usual spellings are one. */
export function nameKey({ words, generation }: PersonName): string {
  return generation === undefined ? words.join(' ') : `${words.join(' ')} ${generation}`
}

/** A title that stands right before position `start` of a text, as written and with what it tells: "Mrs". */
export function titleBefore(text: string, start: number): { readonly title: string; readonly sex: Sex } {
  const title = /(\p{Lu}\p{L}*\.?)\s+$/u.exec(text.slice(Math.max(0, start - 24), start))?.[1] ?? ''
  return { title, sex: sexOf(title.toLowerCase().replace('.', '')) }
}

function sexOf(word: string): Sex {
  return TITLES.get(word) ?? 'unknown'
}

/** How many words in front are titles; one word is always left to be the name. */
function leadingTitles(words: readonly string[]): number {
  const name = words.findIndex((word, at) => at === words.length - 1 || !TITLES.has(word))
  return Math.max(0, name)
}

/** The Arabic article in its usual spellings, before the hyphen: al-Sisi, el-Baradei, ash-Shami. */
const ARTICLE = /(?<!\p{L})(?:al|el|ul|as|ash|ad|an|ar|at|az)[-\u2010\u2011](?=\p{L})/giu

function wordsIn(text: string): readonly string[] {
  if (text.length <= LONGEST_NAME && PLAIN.test(text)) return text.toLowerCase().split(' ')
  const visible = text.slice(0, LONGEST_SPELLING).replace(HIDDEN, '')
  return foldedWords(visible.slice(0, LONGEST_NAME))
}

function foldedWords(text: string): readonly string[] {
  const plain = withInitialsApart(text.replace(/['\u2019]s$/iu, '')).replace(ARTICLE, 'al ')
  return foldLetters(plain).normalize('NFKC').toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '') // prettier-ignore
}

/** "JK Rowling" to "J K Rowling", "MS Dhoni" to "M S Dhoni"; not "LI Na", and not names all in capitals. */
function withInitialsApart(text: string): string {
  if (!/\p{Ll}/u.test(text)) return text
  return text.replace(/^(?![^AEIOU]+[AEIOU])[A-Z]{2,3}(?=\s)/u, (initials) => initials.split('').join(' '))
}

/** Spellings of one name in Latin letters that agencies use side by side, folded; the first of each line stands for all. */
const SPELLINGS: readonly string[] = [
  'mohammad mohammed muhammad mohamed mohamad muhammed mohamud mohd',
  'ahmad ahmed',
  'abdul abdel abd abdal',
  'hussein hussain husain hossein husayn',
  'hassan hasan',
  'yusuf yousef youssef yousuf yusef',
  'ibn bin ben',
  'omar umar',
  'osama usama',
  'saleh salih',
  'khaled khalid',
  'nasser nasir',
  'sergei sergey',
  'yuri yury yuriy',
  'dmitri dmitry dmitriy dmytro',
  'alexei alexey aleksei aleksey',
  'alexander aleksandr alexandr oleksandr',
  'vladimir volodymyr',
  'andrei andrey andriy',
  'nikolai nikolay mykola',
  'mikhail mykhailo',
  'yevgeny evgeny yevgeni evgeni',
]

const standard: ReadonlyMap<string, string> = new Map(
  SPELLINGS.flatMap((line) => {
    const [first = '', ...others] = line.split(' ')
    return others.map((other) => [other, first] as const)
  }),
)

/** The one spelling that stands for all spellings of a folded word of a name: "muhammad" gives "mohammad". */
function standardSpelling(word: string): string {
  return standard.get(word) ?? word
}
