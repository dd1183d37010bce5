import { alternatives } from './alternatives.ts'
import { fold } from './phrase-tokens.ts'

/** What stands around a country's name and shows that no country is meant. */
export interface ContextRule {
  readonly why: string
  /** Only for these spellings; every name when left out. */
  readonly only?: RegExp
  /** Matched against the 60 characters before the name. */
  readonly before?: RegExp
  /** Matched against the 60 characters after it. A rule with both sides needs both. */
  readonly after?: RegExp
}

const languages = alternatives(
  `English, French, Spanish, German, Chinese, Portuguese, Italian, Russian, Japanese, Turkish, Dutch, Korean, Greek, Polish, Swedish,
  Danish, Norwegian, Finnish, Hungarian, Vietnamese, Thai, Malay, Welsh, Irish`,
)
const speaking = alternatives(
  `speak, speaks, spoke, spoken, speaking, learn, learns, learned, learning, teach, teaches, taught, teaching, fluent in, written in,
  translated to, translated into, in, into`,
)
const stateAbbreviations = alternatives(
  `Ala, Ark, Calif, Colo, Conn, Del, Fla, Ill, Ind, Kan, Ky, La, Md, Mass, Mich, Minn, Miss, Mo, Mont, Neb, Nev, N.H, N.J, N.M, N.Y,
  N.C, N.D, Okla, Ore, Pa, R.I, S.C, S.D, Tenn, Tex, Vt, Va, Wash, W.Va, Wis, Wyo`,
)
const states = alternatives(
  `Alabama, Arkansas, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Michigan, Minnesota, Mississippi, Missouri, Nebraska,
  New Hampshire, New York, North Carolina, Ohio, Oklahoma, Oregon, Pennsylvania, South Carolina, Tennessee, Texas, Vermont, Wisconsin`,
)

/** Read top down; the first that fits takes the name away. */
export const contextRules: readonly ContextRule[] = [
  { why: 'US$5 is money', only: /^US$/, after: /^\$/ },
  { why: 'US $5 is money', only: /^US$/, before: /(?<!\b[Tt]he )$/, after: /^ \$/ },
  { why: 'US dollars are money', only: /^U\.?S\.?$/, after: /^ (?:dollars?|cents?)\b/i },
  { why: 'a web or mail address', before: /(?:[@_]|www\.|:\/\/\S*)$/ },
  { why: 'a web or mail address', after: /^(?:@|_|\.(?:com|org|net|co|gov|edu|cn|in|uk)\b)/ },
  {
    why: 'waters',
    after: /^ (?:Sea|Ocean|Straits?|Channel|Delta|Basin|Rivers?|Canal|Bay|Trench|Valley|Gulf)\b/,
  },
  { why: 'waters', before: /\b(?:Gulfs?|Seas?|Bays?|Straits?|Bight) [Oo]f (?:[Tt]he )?$/ },
  { why: 'waters', before: /\b(?:Lake|River) $/ },
  { why: 'a town', after: /^ City\b/ },
  {
    why: 'a town in the United States',
    after: new RegExp(`^, (?:(?:${stateAbbreviations})\\.|(?:${states})(?=[,.;)]))`),
  },
  { why: 'an airline', after: /^ (?:Airlines?|Airways)\b/ },
  { why: 'an airline', before: /\bAir $/ },
  {
    why: 'press',
    after:
      /^ (?:Daily|Times|Post|Heralds?|Tribune|Gazette|Telegraph|Observer|Chronicle|Express|Broadcasting)\b/,
  },
  { why: 'press', before: /\bTimes [Oo]f $/ },
  { why: 'a company', after: /^ (?:Telecom|Unicom|Mobile|Motors)\b/ },
  {
    why: 'a language',
    only: new RegExp(`^(?:${languages})$`),
    after: /^[- ](?:languages?|speakers?|speaking|medium)\b/,
  },
  {
    why: 'a language',
    only: new RegExp(`^(?:${languages})$`),
    before: new RegExp(`\\b(?:${speaking}) (?:(?:${languages}) (?:and|or) )?$`),
    after: /^(?:[.,;:!?)"”]|$| (?:with|to|that|when|because|as)\b| (?:and|or) \p{Lu}\p{L}+[.,;:!?)])/u,
  },
]

/** Whether what stands around text[start, end) shows that the name there is no country's. Costs the same for any length of text. */
export function speaksOfSomethingElse(
  text: string,
  start: number,
  end: number,
  rules: readonly ContextRule[] = contextRules,
): boolean {
  const name = fold(text.slice(start, end))
  const shouted = name.length > 3 && name === name.toUpperCase()
  const before = plain(text.slice(Math.max(0, start - reach), start), shouted).replace(/^.*\n/s, '')
  const after = plain(text.slice(end, end + reach), shouted).replace(/\n.*$/s, '')
  return rules.some(
    (rule) =>
      (rule.only?.test(name) ?? true) &&
      (rule.before?.test(before) ?? true) &&
      (rule.after?.test(after) ?? true),
  )
}

const reach = 60

/** White space as single spaces, a blank line as \n; in a line of capitals, words as in a title ("SOUTH CHINA SEA" -> "South China Sea"). */
function plain(text: string, shouted: boolean): string {
  const spaced = text.replaceAll(/\s+/g, (space) => (/\n\s*\n/.test(space) ? '\n' : ' '))
  return shouted ? spaced.replaceAll(/(?<=\p{Lu})\p{Lu}+/gu, (tail) => tail.toLowerCase()) : spaced
}
