import {
  COUNTRY,
  COUNTRY_PART,
  DEMONYM,
  GIVEN,
  PARTICLE,
  REPORTING,
  SURNAME,
  TITLE,
  WORD,
  hasArticle,
} from '#generator/recognise/words/word-classes.ts'
import { wordSet } from '#generator/recognise/words/word-set.ts'
import type { Document } from './document.ts'
import type { FoundName } from './propagate.ts'
import type { WordFacts } from './word-facts.ts'

/* Where a name begins and ends: titles and countries around it are cut off, particles and nicknames belong to it. */

/** Forms of address that the tagger takes for the beginning of a name. */
const ADDRESSES = wordSet(
  `mawlawi mawlavi molvi justices messrs patriarch datuk dato dato' datin puan seri tan-sri tun crown queen king emperor empress sheikha shaikha duke
  duchess hojatoleslam hojjatoleslam engr brig chief justice judge judges pol asi sho io vice-chairman lt-general dig adig aig igp dgp adgp ssp asp dsp csp sp oc cm mla mlc mp`,
)
/** Forms of address that are given names as well: cut off before what stands behind no given name. */
const ADDRESSES_OR_NAMES = wordSet('sheikh shaikh prince princess sultan emir amir')
const NUMERAL = /^[IVX]+$/
const GENERATION = /^(?:[IVX]{2,}|[JS]r\.?)$/
/** To whom a country is named: "ambassador to Chad". */
const SENT = wordSet(
  'ambassador ambassadors envoy envoys commissioner commissioners consul general minister president representative emissary delegate',
)

/** The names found with the extent that they have for readers. */
export function wholeNames(document: Document, found: readonly FoundName[]): FoundName[] {
  const cut = found
    .map((name) => beforeRealm(document, afterCountry(document, afterAddress(document, name))))
    .map((name) => withLaterName(document, name))
  return withParticles(document, withNicknames(document, cut))
}

function afterAddress(document: Document, { from, to, confidence }: FoundName): FoundName {
  let first = from
  while (first < to - 1 && isAddress(document, first, to)) first++
  return { from: first, to, confidence }
}

function isAddress(document: Document, at: number, to: number): boolean {
  const { facts, tokens } = document
  const { folded } = facts[at]!
  if (facts[at + 1]!.folded === 'of') return false
  if (ADDRESSES.has(folded)) return folded.length > 3 || facts[at]!.capital === 2 || folded === 'tun'
  if (isVerb(facts[at]!)) return true
  if (facts[at]!.honorific || isTanSri(facts, at) || isExcellency(document, at)) return true
  if (facts[at]!.bits & DEMONYM && at + 1 < to - 1) return isAddress(document, at + 1, to)
  if (folded === 'daw' || folded === 'u') return to - at > 2
  if (!ADDRESSES_OR_NAMES.has(folded)) return false
  const rest = facts.slice(at + 1, to)
  const ruled = rest.length === 1 && facts[to]?.folded === 'of' && (facts[to + 1]?.bits ?? 0) & COUNTRY
  return (
    facts[at - 1]?.folded === 'crown' ||
    rest.some(({ bits, folded }) => bits & PARTICLE || hasArticle(folded)) ||
    NUMERAL.test(tokens.text[to - 1]!) ||
    Boolean(ruled)
  )
}

/** "Minister Meets Stoltenberg": in headlines verbs have capitals. */
function isVerb({ bits, capital }: WordFacts): boolean {
  return capital > 0 && (bits & REPORTING) !== 0 && !(bits & (GIVEN | SURNAME | TITLE))
}

/** The two words of the Malaysian titles "Tan Sri", "Puan Sri" and "Dato' Sri". */
function isTanSri(facts: Document['facts'], at: number): boolean {
  const [before = '', word, after] = [at - 1, at, at + 1].map((index) => facts[index]?.folded)
  return (
    (word === 'tan' && after === 'sri') ||
    (word === 'sri' && /^(?:tan|puan|dato'?|datuk|')$/.test(before)) ||
    (word === "'" && before === 'dato')
  )
}

/** "H E", "H. E." and "H.E.". */
function isExcellency({ facts }: Document, at: number): boolean {
  const [before, word = '', after] = [at - 1, at, at + 1].map((index) =>
    facts[index]?.folded.replace('.', ''),
  )
  return (word === 'h' && after === 'e') || (word === 'e' && before === 'h') || facts[at]!.folded === 'h.e.'
}

/** "Of Mongolia S. Dorj", "to Chad Amit Rao": the country belongs to what stands before it. */
function afterCountry(document: Document, name: FoundName): FoundName {
  const { facts, tokens } = document
  const { from, to } = name
  const { bits } = facts[from]!
  if (to - from < 2 || from === 0 || tokens.opensLine[from]) return name
  const half = bits & COUNTRY_PART && !(bits & COUNTRY) && facts[from - 1]!.capital > 0
  const before = half ? from - 2 : from - 1
  if (before < 0 || !/^(?:of|to|in|for|and)$/.test(facts[before]!.folded)) return name
  const isSent = to - from > 2 && isSentTo(document, before)
  const isPlain = !(bits & (half ? GIVEN | SURNAME : GIVEN))
  return (half || bits & COUNTRY) && (isPlain || isSent) ? { ...name, from: from + 1 } : name
}

/** Whether somebody is sent, or named, to what begins behind a token: "ambassador of Peru to". */
export function isSentTo({ facts }: Document, preposition: number): boolean {
  return [1, 2, 3, 4].some((distance) => SENT.has(facts[preposition - distance]?.folded ?? ''))
}

/** "Felipe VI" of "Felipe VI of Spain", "Ana Rey" of "Ana Rey of Lima" and of "Ana Rey - La Prensa"; "Joan of Arc" is whole. */
function beforeRealm({ facts, tokens }: Document, name: FoundName): FoundName {
  for (let at = name.from + 1; at < name.to - 1; at++) {
    const isOf = facts[at]!.folded === 'of' && (at > name.from + 1 || (facts[at + 1]!.bits & COUNTRY) !== 0)
    const isDash = /^[-–—|/]$/.test(tokens.text[at]!) && tokens.spaced[at] && tokens.spaced[at + 1]
    if (isOf || isDash) return { ...name, to: at }
  }
  return name
}

/** "Carl XVI Gustaf", of which the tagger sees the beginning. */
function withLaterName({ facts, tokens }: Document, name: FoundName): FoundName {
  const { from, to } = name
  const next = facts[to]
  if (next && !tokens.opensLine[to] && hasArticle(next.folded)) return { ...name, to: to + 1 }
  const goes =
    to - from > 1 && NUMERAL.test(tokens.text[to - 1]!) && next && next.capital === 1 && next.bits & GIVEN
  return goes && !tokens.opensLine[to] ? { ...name, to: to + 1 } : name
}

const QUOTES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['‘', '’'],
  ["'", "'"],
  ['(', ')'],
])
const LONGEST_NICKNAME = 3

/** Joins what stands on both sides of a nickname in quotes: Gerardo “Tata” Martino. */
function withNicknames(document: Document, found: readonly FoundName[]): FoundName[] {
  const { tokens, facts } = document
  const nameAt = new Map(found.flatMap((name) => tokensOf(name).map((at) => [at, name] as const)))
  const joined: FoundName[] = []
  for (let open = 1; open < tokens.count - 3; open++) {
    if (facts[open]!.wordlike || !QUOTES.has(tokens.text[open]!)) continue
    const close = nicknameEnd(document, open)
    const name = close > open ? aroundNickname(document, nameAt, open, close) : undefined
    if (!name || name.from < (joined.at(-1)?.to ?? 0)) continue
    joined.push(name)
    for (const at of tokensOf(name)) nameAt.set(at, name)
  }
  const held = new Set(joined.flatMap(tokensOf))
  return [...found.filter(({ from, to }) => !held.has(from) && !held.has(to - 1)), ...joined]
}

function tokensOf({ from, to }: FoundName): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index)
}

/** The token of the closing quote, if the quote that opens here holds a nickname between two words of a name; else `open`. */
function nicknameEnd({ tokens, facts }: Document, open: number): number {
  const closing = QUOTES.get(tokens.text[open]!)!
  if (!tokens.spaced[open] || tokens.opensLine[open] || !facts[open - 1]!.capital) return open
  for (let at = open + 1; at <= open + LONGEST_NICKNAME + 1 && at < tokens.count - 1; at++) {
    if (tokens.opensLine[at]) return open
    if (tokens.text[at] !== closing) {
      if (!facts[at]!.capital) return open
      continue
    }
    const isShort =
      at > open + 1 && (closing !== ')' || (at === open + 2 && isGivenOnly(facts[open + 1]!.bits)))
    return isShort && tokens.spaced[at + 1] && !tokens.opensLine[at + 1] ? at : open
  }
  return open
}

function isGivenOnly(bits: number): boolean {
  return (bits & GIVEN) !== 0 && !(bits & (COUNTRY | WORD))
}

function aroundNickname(
  document: Document,
  nameAt: ReadonlyMap<number, FoundName>,
  open: number,
  close: number,
): FoundName | undefined {
  const { facts, tokens } = document
  const left = nameAt.get(open - 1)
  const right = nameAt.get(close + 1) ?? nameAt.get(close + 2)
  if (nameAt.has(open) && nameAt.get(open) === nameAt.get(close)) return undefined
  let from = left?.from ?? open - 1
  if (!left) while (from > 0 && isOfName(document, from - 1) && !tokens.opensLine[from]) from--
  let to = right?.to ?? close + 2
  const particles = facts[close + 1]!.bits & PARTICLE && !facts[close + 1]!.capital ? 1 : 0
  if (!right && particles) to++
  const [first, last] = [facts[from]!, facts[to - 1]!]
  const isName = left || first.bits & (GIVEN | SURNAME)
  const isSurname =
    right || (last.capital === 1 && last.wordlike && !(last.bits & WORD && !(last.bits & SURNAME)))
  if (!isName || !isSurname || first.bits & TITLE || (!left && !right && !(first.bits & GIVEN)))
    return undefined
  if (GENERATION.test(tokens.text[to] ?? '')) to++
  return { from, to, confidence: Math.max(left?.confidence ?? 0, right?.confidence ?? 0, NICKNAMED) }
}

/** Whoever has a nickname is a person: of a hundred about ninety. */
const NICKNAMED = 0.9

function isOfName({ facts }: Document, at: number): boolean {
  const { capital, bits, initial } = facts[at]!
  return initial || (capital === 1 && (bits & GIVEN) !== 0 && !(bits & (TITLE | WORD)))
}

/** Gives surnames back the particles that they have where the name is whole: "later von der Leyen". */
function withParticles(document: Document, found: readonly FoundName[]): FoundName[] {
  const { facts, word, tokens } = document
  const keyOf = (from: number, to: number): string => word.subarray(from, to).join(' ')
  const surnames = new Map<number, Set<string>>()
  for (const { from, to } of found) {
    let first = from + 1
    while (first < to - 1 && !(facts[first]!.bits & PARTICLE)) first++
    if (first >= to - 1) continue
    const lengths = surnames.get(word[to - 1]!) ?? new Set()
    surnames.set(word[to - 1]!, lengths.add(keyOf(first, to)))
  }
  return found.map((name) => {
    const known = surnames.get(word[name.to - 1]!)
    if (!known) return name
    let from = name.from
    while (from > 0 && facts[from - 1]!.bits & PARTICLE && !tokens.opensLine[from]) from--
    while (from < name.from && !known.has(keyOf(from, name.to))) from++
    return { ...name, from }
  })
}
