import { wordSet } from '#generator/recognise/words/word-set.ts'
import type { Document } from './document.ts'
import { EVIDENCE_COLUMNS, LOWER_CASE } from './evidence.ts'
import {
  CITY,
  COUNTRY,
  DEMONYM,
  GIVEN,
  ORGANISATION,
  PARTICLE,
  SURNAME,
  TITLE,
  WORD,
  hasArticle,
} from '#generator/recognise/words/word-classes.ts'

/** A person found in a document: tokens `[from, to)` and how sure it is, 0 to 1. */
export interface FoundName {
  readonly from: number
  readonly to: number
  readonly confidence: number
}

const LONGEST_NAME = 5
/** Of less sure names a single word is not looked for again: it was often not a person's. */
const SURE = 0.7
/** So often the tagger must see a person called by a word that is a country, too. */
const CALLED_SO = 2
/** As sure as whoever comes after "Mrs": looked for again even if it is an English word. */
const PLAIN = 0.9

/**
 * Finds the people named again where the tagger did not see them: a full name, its last two words or a surname with its
 * particles anywhere; its last word, a first that is nothing but a name, and a Chinese or Korean surname where they stand
 * alone between lower-case words or in a headline in capitals. Words that the document writes in lower case are left alone,
 * and countries unless somebody is called so twice. Returns only the new ones; they are as sure as the name they repeat.
 */
export function propagate(
  document: Document,
  found: readonly FoundName[],
  evidence: Uint16Array,
): FoundName[] {
  const covered = new Uint8Array(document.tokens.count)
  const fullNames = new Map<string, number>()
  const lone = new Map<number, number>()
  const timesAlone = new Map<number, number>()
  for (const { from, to, confidence } of found) {
    covered.fill(1, from, to)
    if (isNameAlone(document, { from, to, confidence })) raise(lone, document.word[from]!, confidence)
    if (to - from < 2) {
      timesAlone.set(document.word[from]!, (timesAlone.get(document.word[from]!) ?? 0) + 1)
      continue
    }
    const particle = firstParticle(document, from, to)
    if (particle > from) raise(fullNames, nameKey(document, particle, to), confidence)
    if (isSurnameFirst(document, from, to)) raise(lone, document.word[from]!, confidence)
    raise(fullNames, nameKey(document, from, to), confidence)
    raise(fullNames, nameKey(document, to - 2, to), confidence)
    raise(lone, document.word[to - 1]!, confidence)
  }
  const again: FoundName[] = []
  for (let at = 0; at < document.tokens.count && lone.size > 0; at++) {
    const { capital, bits, folded } = document.facts[at]!
    if (covered[at] || !(capital || bits & PARTICLE || hasArticle(folded))) continue
    const repeated =
      repeatedName(document, at, covered, fullNames) ?? repeatedWord(document, at, lone, timesAlone, evidence)
    if (!repeated) continue
    covered.fill(1, repeated.from, repeated.to)
    again.push(repeated)
  }
  return again
}

/** Whether the first word of a name may stand for it: "Prabowo", who is called so, or "Putin" without more. */
function isNameAlone({ facts }: Document, { from, to, confidence }: FoundName): boolean {
  const { bits } = facts[from]!
  if (to - from < 2 && confidence >= PLAIN) return !(bits & (CITY | TITLE | ORGANISATION))
  const kinds = to - from < 2 ? GIVEN | SURNAME : GIVEN
  return confidence >= SURE && (bits & kinds) !== 0 && !(bits & (WORD | CITY | TITLE | ORGANISATION))
}

/** Where the particles of a surname begin: "von der Leyen"; `from` if it has none. */
function firstParticle({ facts }: Document, from: number, to: number): number {
  for (let at = from + 1; at < to - 1; at++) if (facts[at]!.bits & PARTICLE) return at
  return from
}

/** Chinese and Korean surnames in the usual spellings: they stand first, and alone for the whole name. */
const SURNAMES_FIRST = wordSet(
  `bai bang cai cao chang chen cheng cho choe choi chung cui deng ding dong du fan fang feng gao gu guo han hou hu huang hwang jang jeon jeong jia jiang
  jin jo jung kang kim kong kwak kwon lee li liang liao lim lin liu lu luo ma mao meng moon nam niu oh pan park peng qian qiao qin qiu ren rhee ryu seo seok
  shao shen shi shin sim son song su sun tan tang tao tian wang wei wen woo wu xi xia xiao xie xiong xu xue yan yang yao yim yin yoon yu yuan yun zeng zhang
  zhao zheng zhong zhou zhu zou`,
)

function isSurnameFirst({ facts }: Document, from: number, to: number): boolean {
  const [first, second] = [facts[from]!, facts[from + 1]!]
  if (to - from > 3 || !SURNAMES_FIRST.has(first.folded)) return false
  return (
    second.folded.includes('-') ||
    to - from === 3 ||
    !(second.bits & (WORD | TITLE)) ||
    SURNAMES_FIRST.has(second.folded)
  )
}

function raise<Key>(map: Map<Key, number>, key: Key, confidence: number): void {
  map.set(key, Math.max(confidence, map.get(key) ?? 0))
}

function nameKey({ word }: Document, from: number, to: number): string {
  return word.subarray(from, to).join(' ')
}

function repeatedName(
  document: Document,
  from: number,
  covered: Uint8Array,
  names: ReadonlyMap<string, number>,
): FoundName | undefined {
  for (let to = Math.min(from + LONGEST_NAME, document.tokens.count); to >= from + 2; to--) {
    const confidence = names.get(nameKey(document, from, to))
    if (confidence !== undefined && !covered.subarray(from, to).includes(1)) return { from, to, confidence }
  }
  return undefined
}

function repeatedWord(
  document: Document,
  at: number,
  lone: ReadonlyMap<number, number>,
  timesAlone: ReadonlyMap<number, number>,
  evidence: Uint16Array,
): FoundName | undefined {
  const confidence = lone.get(document.word[at]!)
  if (confidence === undefined || !standsAlone(document, at)) return undefined
  const { folded, bits } = document.facts[at]!
  if (folded.length < 2 || (folded.length < 3 && bits & WORD)) return undefined
  if (bits & (COUNTRY | DEMONYM) && (timesAlone.get(document.word[at]!) ?? 0) < CALLED_SO) return undefined
  const alsoWord = bits & WORD && evidence[document.word[at]! * EVIDENCE_COLUMNS + LOWER_CASE]! > 0
  return alsoWord ? undefined : { from: at, to: at + 1, confidence }
}

/**
 * Whether no capitalised word touches it in its line, titles and sentence openings before it aside. In a headline in
 * capitals any word may touch, if the name is no English word itself and no organisation's.
 */
function standsAlone({ facts, tokens, opens, shouted }: Document, at: number): boolean {
  const before = at > 0 && !tokens.opensLine[at] ? facts[at - 1]! : undefined
  const after = at + 1 < tokens.count && !tokens.opensLine[at + 1] ? facts[at + 1]! : undefined
  if (hasArticle(facts[at]!.folded)) return !after?.capital
  if (shouted[at]) return !(facts[at]!.bits & WORD) && !(after && after.bits & ORGANISATION)
  if (before?.capital && !(before.bits & TITLE) && !opens[at - 1]) return false
  return !after?.capital
}
