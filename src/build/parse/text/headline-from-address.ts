/** Words of a path that name a kind of page, not its story. */
const KIND = /^(?:article|articles|index|news|noticia|page|post|stories|story|view|video)$/

/** Running numbers, hashes and identifiers at either end of a slug. */
const IDENTIFIER = /^(?:\d{5,}|[a-z]{1,4}\d{5,}|(?=[a-f]*\d)[a-f\d]{8,})$/
const UUID = /[a-f\d]{6,8}-[a-f\d]{3,4}-[a-f\d]{3,4}-[a-f\d]{3,4}-[a-f\d]{8,12}/g

/** What addresses cannot spell and headlines write in capitals. */
const CAPITALS =
  /^(?:ai|bbc|brics|ceo|cop\d\d|dna|eu|fbi|fifa|g7|g20|gcc|gdp|hiv|imf|mou|mp|mps|nasa|nato|opec|pm|uae|uefa|uk|un|unesco|unicef|us|usa|who|wto)$/
const NAMES =
  /^(?:january|february|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|africa|america|asia|europe|covid|christmas|ramadan|eid)$/

/** At least so many words make a headline. */
const FEWEST_WORDS = 3

/** The text's own spelling of every word and compound, by the letters an address keeps of it: "covid 19" -> "Covid-19", "perus" -> "Peru’s". */
type Spellings = ReadonlyMap<string, string>

/**
 * A headline out of the words in an address: "…/2022/07/25/bjp-trains-guns-at-abdullahs/" -> "BJP trains guns at Abdullah’s". Capitals,
 * accents, apostrophes and hyphens are taken from the body, where the same words stand as they are spelled. Undefined without three words.
 */
export function headlineFromAddress(address: URL, body: string): string | undefined {
  const words = slugWords(address)
  if (words.length < FEWEST_WORDS) return undefined
  const headline = joinNumbers(spell(words, spellingsIn(body)).join(' '))
  return headline.charAt(0).toUpperCase() + headline.slice(1)
}

function slugWords(address: URL): readonly string[] {
  const segments = decoded(address.pathname).split('/').map(wordsOf)
  return segments.reduce((longest, words) => (words.length > longest.length ? words : longest), [])
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

function wordsOf(segment: string): readonly string[] {
  const words = segment
    .toLowerCase()
    .replace(/\.[a-z]{2,6}$/, '')
    .replace(UUID, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
  const first = words.findIndex((word) => !IDENTIFIER.test(word) && !KIND.test(word))
  const last = words.findLastIndex((word) => !IDENTIFIER.test(word) && !/^[b-z]$/.test(word))
  return first < 0 ? [] : words.slice(first, last + 1)
}

/** Replaces every word by its spelling, the longest compound first. */
function spell(words: readonly string[], spellings: Spellings): readonly string[] {
  const spelled: string[] = []
  for (let i = 0; i < words.length;) {
    const size = [4, 3, 2, 1].find((size) => spellings.has(words.slice(i, i + size).join(' '))) ?? 1
    const key = words.slice(i, i + size).join(' ')
    spelled.push(spellings.get(key) ?? unseen(key))
    i += size
  }
  return spelled
}

function unseen(word: string): string {
  if (CAPITALS.test(word)) return word.toUpperCase()
  return NAMES.test(word) ? word.charAt(0).toUpperCase() + word.slice(1) : word
}

/** "20 000" -> "20,000", "55 8 million" -> "$55.8 million" without the sign it lost. */
function joinNumbers(headline: string): string {
  return headline
    .replace(/\b([1-9]\d{0,2}) (000)\b/g, '$1,$2')
    .replace(/\b(\d{1,3}) (\d{1,2}) (?=(?:million|billion|trillion|per cent|percent|magnitude)\b)/g, '$1.$2 ')
}

function spellingsIn(body: string): Spellings {
  const counts = new Map<string, Map<string, number>>()
  for (const match of body.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’.,&/-][\p{L}\p{M}\p{N}]+)*/gu)) {
    const form = /^(?:\p{Lu}\.)+\p{Lu}$/u.test(match[0]) ? `${match[0]}.` : match[0]
    const weight = opensSentence(body, match.index) && /^\p{Lu}\p{Ll}*$/u.test(form) ? 1 : 10
    for (const key of keysOf(form)) count(counts, key, form, weight)
    if (form.includes('-')) for (const part of form.split('-')) count(counts, bare(part), part, 1)
  }
  return new Map([...counts].map(([key, forms]) => [key, commonest(key, forms)]))
}

function count(counts: Map<string, Map<string, number>>, key: string, form: string, weight: number): void {
  const forms = counts.get(key) ?? new Map<string, number>()
  counts.set(key, forms.set(form, (forms.get(form) ?? 0) + weight))
}

function opensSentence(body: string, index: number): boolean {
  return /(?:^|[.!?:“"‘\n—–-])\s?$/.test(body.slice(Math.max(0, index - 2), index))
}

/** "Peru’s" stands in addresses as "perus" and as "peru-s". */
function keysOf(form: string): ReadonlySet<string> {
  return new Set([bare(form.replace(/['’.]/g, '')), bare(form)])
}

function bare(form: string): string {
  return form
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
}

/** The form seen most inside sentences; a word seen once, capitalised by its sentence, is a common one. */
function commonest(key: string, forms: ReadonlyMap<string, number>): string {
  const [form, weight] = [...forms].reduce((best, next) => (next[1] > best[1] ? next : best))
  return weight === 1 && !form.includes('-') ? unseen(key) : form
}
