import { nameKey, readName, type PersonName } from './person-name.ts'

/** What linking needs to know of a person of an article. */
export interface PersonDigest {
  readonly file: string
  /** The longest form in the article. */
  readonly name: string
  /** Every form in the article. */
  readonly forms: readonly string[]
  /** Named by the archivist: a person beyond doubt. */
  readonly stated: boolean
  /** Said by the archivist to be somebody else than those of similar names. */
  readonly apart?: boolean
  /** What else the article says of the person; where it is not known, names alone tell who is who. */
  readonly known?: PersonKnown
}

/** What an article says of a person beside the name. */
export interface PersonKnown {
  readonly roles: readonly string[]
  /** Codes of the countries that the article names. */
  readonly countries: readonly string[]
}

/** How many articles have what; few have more than one, so a list takes less room than a map. */
type Counts = readonly (readonly [text: string, articles: number])[]

/** A name as the whole archive uses it. */
export interface ArchiveName extends PersonName {
  readonly key: string
  /** Articles whose longest form of a person this is. */
  readonly articles: number
  /** How often each spelling occurs, in articles. */
  readonly spellings: Counts
  readonly stated: boolean
  readonly apart: boolean
  /** Single words by which its bearer is called too, with the number of articles: "Lula". */
  readonly alone: Counts
}

/** A single word after one of these was written so to tell two people apart: "Mrs Yeltsin" is not "Yeltsin". */
const COURTESY = /^(?:mr|mrs|ms|miss)\b/iu

/** The key of a name across the archive, from its spelling and what was read of it. */
export function archiveKey(spelling: string, name: PersonName): string {
  const key = nameKey(name)
  return name.words.length === 1 && COURTESY.test(spelling) ? `${name.sex} ${key}` : key
}

type MutableCounts = [text: string, articles: number][]

interface Counted extends ArchiveName {
  articles: number
  spellings: MutableCounts
  stated: boolean
  apart: boolean
  alone: MutableCounts
  lastFile: string
}

/** The names of an archive by their keys, and the keys by every spelling. */
interface CollectedNames {
  readonly names: ReadonlyMap<string, ArchiveName>
  readonly keys: ReadonlyMap<string, string>
}

/** Counts the names of an archive; `digests` are gone through once, those of one file together. Each spelling is read once. */
export function collectNames(digests: Iterable<PersonDigest>): CollectedNames {
  const names = new Map<string, Counted>()
  const keys = new Map<string, string>()
  const words = new Map<string, string | null>()
  const wordOf = (form: string): string | null => {
    const known = words.get(form)
    if (known !== undefined) return known
    const word = onlyWord(form)
    words.set(form, word)
    return word
  }
  for (const digest of digests) {
    const counted = names.get(keys.get(digest.name) ?? '') ?? firstSeen(digest.name)
    if (!counted) continue
    keys.set(digest.name, counted.key)
    count(counted, digest, wordOf)
  }
  return { names, keys }

  /** The name that a spelling is of; undefined if there is neither letter nor digit in it. */
  function firstSeen(spelling: string): Counted | undefined {
    const name = readName(spelling)
    if (name.words.length === 0) return undefined
    const key = archiveKey(spelling, name)
    const counted = names.get(key) ?? notCounted(name, key)
    names.set(key, counted)
    return counted
  }
}

function notCounted(name: PersonName, key: string): Counted {
  const { words, generation, sex } = name
  return {
    words,
    generation,
    sex,
    key,
    articles: 0,
    spellings: [],
    stated: false,
    apart: false,
    alone: [],
    lastFile: '',
  }
}

/** The word that is all of a form. */
function onlyWord(form: string): string | null {
  const [word, ...others] = readName(form).words
  return word === undefined || others.length > 0 ? null : word
}

function count(
  name: Counted,
  { file, name: spelling, forms, stated, apart = false }: PersonDigest,
  wordOf: (form: string) => string | null,
): void {
  name.stated ||= stated
  name.apart ||= apart
  if (name.articles > 0 && name.lastFile === file) return
  name.lastFile = file
  name.articles++
  increment(name.spellings, spelling)
  if (name.words.length < 2) return
  for (const form of forms) {
    const word = form.includes(' ') ? null : wordOf(form)
    if (word !== null) increment(name.alone, word)
  }
}

function increment(counts: MutableCounts, text: string): void {
  for (const counted of counts) if (counted[0] === text) return void counted[1]++
  counts.push([text, 1])
}
