/** Whether a text speaks of what was or of what is to come. */
export type Tense = 'past' | 'future'

const MODAL = "will|won['’]t|shall|would|may|might|must|should|['’]ll"
const PLANNED = 'due|scheduled|expected|slated|supposed|planned|planning|preparing|poised'
const INTENT =
  'going|about|likely|ready|set|hop(?:es?|ed|ing)|plans?|intend(?:s|ed)?|wants?|aim(?:s|ed|ing)?|agreed|agreement|promised|pledged|vowed|invited|decision|proposal|deal'

/** What is to come; a verb behind an auxiliary belongs to it: "will be signed". */
const FUTURE = `(?:(?:${MODAL})|(?:is|are|was|were) to|(?:${PLANNED}|${INTENT}) to)(?: (?:not|also|then|now|be|have))* \\p{Ll}+|${PLANNED}|set (?:to|for)|(?:is|are|be) \\p{Ll}+ing|expects?|plans?|upcoming|deadline|ahead of|until|till|as early as|takes? effect|effective|expires?|begins?|starts?|opens?|meets?`

/** Past forms that do not end in "-ed". */
const IRREGULAR =
  'was|were|had|did|been|said|told|met|came|went|began|made|held|took|gave|found|fell|rose|won|lost|left|became|got|saw|led|ran|sent|spoke|spent|struck|shot|sold|brought|bought|built|caught|chose|cut|drew|drove|fled|flew|fought|hit|kept|knew|laid|let|paid|put|quit|read|sat|shook|shut|stood|stole|swept|swore|taught|thought|threw|broke|wrote|grew|withdrew|heard|hurt|rang|sank|slid|sought|spread|burst|blew|bore|beat|bid|cast|dealt|felt|forbade|froze|hid|hung|lay|lent|meant|rode|sang|set|sprang|woke'

const VERB = new RegExp(
  `(?<![\\p{L}])(?:(?<future>${FUTURE})|(?:${IRREGULAR}|(?!un|hundred|indeed|\\p{Ll}{0,3}eed)\\p{Ll}{2,20}ed))(?![\\p{L}])`,
  'gu',
)

/** What should have been and is over: "had been due to expire Friday". */
const OVERTAKEN = /\b(?:had been|(?:was|were) to have|previously)\b/i

/** A verb this near in front of an expression decides. */
const NEAR_BEFORE = 60
const NEAR_BEHIND = 40
const LONGEST_BEFORE = 160
const LONGEST_BEHIND = 120

/** The tense of the verb nearest to an expression of a sentence; undefined where there is no verb. */
export function tenseAt(sentence: string, start: number, end: number): Tense | undefined {
  const before = sentence.slice(Math.max(0, start - LONGEST_BEFORE), start)
  if (OVERTAKEN.test(before.slice(-70))) return 'past'
  const last = [...before.matchAll(VERB)].at(-1)
  const distance = last ? before.length - last.index - last[0].length : Infinity
  if (last && distance < NEAR_BEFORE) return tenseOf(last)
  const next = sentence
    .slice(end, end + LONGEST_BEHIND)
    .matchAll(VERB)
    .next().value
  if (next && (!last || next.index < Math.min(distance, NEAR_BEHIND))) return tenseOf(next)
  return last && tenseOf(last)
}

function tenseOf(verb: RegExpExecArray): Tense {
  return verb.groups?.['future'] === undefined ? 'past' : 'future'
}
