import { foldLetters } from '#model/slug.ts'
import { countries } from '#generator/gazetteer/country-table.ts'

/** Words of a path that name a kind of page, not its story. */
const KIND = /^(?:article|articles|index|news|noticia|page|post|stories|story|view|video)$/

/** Running numbers, hashes and identifiers at either end of a slug. */
const IDENTIFIER = /^(?:\d{5,}|[a-z]{1,4}\d{5,}|(?=[a-f]*\d)[a-f\d]{8,})$/
const UUID = /[a-f\d]{6,8}-[a-f\d]{3,4}-[a-f\d]{3,4}-[a-f\d]{3,4}-[a-f\d]{8,12}/g

/** What addresses cannot spell and headlines write in capitals. */
const CAPITALS =
  /^(?:ai|bbc|brics|ceo|cop\d\d|dna|eu|fbi|fifa|g7|g20|gcc|gdp|hiv|imf|mou|mp|mps|nasa|nato|opec|pm|uae|uefa|uk|un|unesco|unicef|us|usa|who|wto)$/
const NAMES: ReadonlyMap<string, string> = new Map(
  (
    'January February April June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday ' +
    'Africa African America American Asia Asian Europe European Christmas Ramadan Eid Covid Korea Korean Kashmir'
  )
    .split(' ')
    .concat(countries.flatMap(({ name, demonyms, capitals }) => [name, ...demonyms, ...capitals]))
    .map((name) => [bare(name), name]),
)

/** "dont" -> "don’t", "theres" -> "there’s". */
const CONTRACTION =
  /^((?:are|ca|could|did|do|does|had|has|have|is|should|was|were|wo|would)n(?=t)|(?:here|that|there|what|who)(?=s))(t|s)$/

/** At least so many words make a headline. */
const FEWEST_WORDS = 3

/** The text's own spelling of every word and compound, by the letters an address keeps of it: "covid 19" -> "Covid-19", "perus" -> "Peru’s". */
type Spellings = ReadonlyMap<string, string>

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.,&/$-][\p{L}\p{M}\p{N}]+)*/gu

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

/** Whether an address spells out a headline. */
export function spellsHeadline(address: URL): boolean {
  return slugWords(address).length >= FEWEST_WORDS
}

function slugWords(address: URL): readonly string[] {
  const segments = decoded(address.pathname).split('/').map(wordsOf)
  return segments.reduce((longest, words) => (words.length > longest.length ? words : longest), [])
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return ''
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
    if (key === 's' && spelled.length > 0) spelled.push(`${spelled.pop() ?? ''}’s`)
    else spelled.push(spellings.get(key) ?? possessive(key, spellings) ?? unseen(key))
    i += size
  }
  return spelled
}

/** "nicaraguas" for a text that only has "Nicaragua": the owner's name has lost its apostrophe. */
function possessive(word: string, spellings: Spellings): string | undefined {
  const stem = word.endsWith('s') && !NAMES.has(word) ? word.slice(0, -1) : ''
  const owner = spellings.get(stem) ?? NAMES.get(stem)
  return owner !== undefined && /^\p{Lu}\p{Ll}/u.test(owner) ? `${owner}’s` : undefined
}

function unseen(word: string): string {
  if (CAPITALS.test(word)) return word.toUpperCase()
  return NAMES.get(word) ?? word.replace(CONTRACTION, '$1’$2')
}

/** "20 000" -> "20,000", "55 8 million" -> "$55.8 million" without the sign it lost. */
function joinNumbers(headline: string): string {
  return headline
    .replace(/\b([1-9]\d{0,2}) (000)\b/g, '$1,$2')
    .replace(/\b(\d{1,3}) (\d{1,2}) (?=(?:million|billion|trillion|per cent|percent|magnitude)\b)/g, '$1.$2 ')
}

function spellingsIn(body: string): Spellings {
  const counts = new Map<string, Map<string, number>>()
  let before: { readonly form: string; readonly end: number } | undefined
  for (const { 0: found, index } of body.matchAll(WORD)) {
    const form = /^(?:\p{Lu}\.)+\p{Lu}$/u.test(found) ? `${found}.` : found
    const weight = opensSentence(body, index) && /^\p{Lu}\p{Ll}*$/u.test(form) ? 1 : 10
    for (const [key, spelling] of spellingsOf(form)) count(counts, key, spelling, weight)
    const pair = before?.end === index - 1 ? pairOf(before.form, form) : undefined
    if (pair !== undefined) count(counts, bare(pair), pair, 10)
    before = weight === 1 ? undefined : { form, end: index + found.length }
  }
  return new Map([...counts].map(([key, forms]) => [key, commonest(key, forms)]))
}

/** "New Zealand" is a name of its own, unless the text also writes it small ("child labour"). */
function pairOf(first: string, second: string): string | undefined {
  const alike = /^\p{Lu}/u.test(first) ? /^\p{Lu}/u.test(second) : /^[\p{Ll} ]+$/u.test(first + second)
  return alike ? `${first} ${second}` : undefined
}

function count(counts: Map<string, Map<string, number>>, key: string, form: string, weight: number): void {
  const forms = counts.get(key) ?? new Map<string, number>()
  counts.set(key, forms.set(form, (forms.get(form) ?? 0) + weight))
}

function opensSentence(body: string, index: number): boolean {
  return /(?:^|[.!?:“"‘\n—–-])\s?$/.test(body.slice(Math.max(0, index - 2), index))
}

/** What a word of the text can look like in an address: "Peru’s" stands there as "perus" or "peru", "Al-Attiyah" and "U.S." also in pieces. */
function spellingsOf(form: string): readonly (readonly [key: string, spelling: string])[] {
  const stem = form.replace(/['’]s$/u, '')
  const parts = form.includes('-') ? form.split('-').map((part) => [bare(part), part] as const) : []
  return [[bare(form.replace(/[.$]/g, '')), form], [bare(form), form], [bare(stem), stem], ...parts]
}

function bare(form: string): string {
  return foldLetters(form)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/**
 * The form seen most inside sentences. A word that also stands there in small letters is a common one, its capitals belong to names that are
 * compounds of their own; so is one that only opens sentences.
 */
function commonest(key: string, forms: ReadonlyMap<string, number>): string {
  const [form, weight] = [...forms].reduce((best, next) => (next[1] > best[1] ? next : best))
  if (CAPITALS.test(key) && forms.has(key.toUpperCase())) return key.toUpperCase()
  if (forms.has(key)) return key
  return weight < 10 && !form.includes('-') ? unseen(key) : form
}
