import { courtesyWords, officeWords, portfolioWords, qualifierWords } from './role-words.ts'
import type { RoleWord } from './words-around.ts'

/** Abbreviated offices before a name, written out. */
const abbreviated: ReadonlyMap<string, string> = new Map([
  ['pm', 'Prime Minister'],
  ['dg', 'Director General'],
  ['fm', 'Foreign Minister'],
  ['vp', 'Vice President'],
  ['sen', 'Senator'],
  ['rep', 'Representative'],
  ['gov', 'Governor'],
  ['cllr', 'Councillor'],
  ['gen', 'General'],
  ['col', 'Colonel'],
  ['lt', 'Lieutenant'],
  ['capt', 'Captain'],
  ['maj', 'Major'],
  ['brig', 'Brigadier'],
  ['adm', 'Admiral'],
  // police and districts of South Asia
  ['oc', 'Officer-in-charge'],
  ['sp', 'Superintendent of Police'],
  ['ssp', 'Senior Superintendent of Police'],
  ['asp', 'Assistant Superintendent of Police'],
  ['dsp', 'Deputy Superintendent of Police'],
  ['dig', 'Deputy Inspector General'],
  ['ig', 'Inspector General'],
  ['igp', 'Inspector General of Police'],
  ['dgp', 'Director General of Police'],
  ['dcp', 'Deputy Commissioner of Police'],
  ['acp', 'Assistant Commissioner of Police'],
  ['uno', 'Upazila Nirbahi Officer'],
  ['insp', 'Inspector'],
  ['supt', 'Superintendent'],
  ['sgt', 'Sergeant'],
])

/** An abbreviated office written out; undefined for any other word: "DIG" is one, a dig is none. */
function writtenOut({ key, text }: RoleWord): string | undefined {
  return text === text.toUpperCase() || text.endsWith('.') ? abbreviated.get(key) : undefined
}

/** Whether a word is the noun of a title: "Minister", "Executive-President", "ex-chairman", "President-elect", "PM". */
export function isOffice(word: RoleWord): boolean {
  if (word.possessive) return false
  if (abbreviated.has(word.key)) return writtenOut(word) !== undefined
  const key = officeKey(word)
  return officeWords.has(key) || officeWords.has(key.slice(key.lastIndexOf('-') + 1))
}

/** What an office is called by for comparison: "president" of "President-elect". */
function officeKey({ key }: RoleWord): string {
  return key.endsWith('-elect') ? key.slice(0, -'-elect'.length) : key
}

/** Whether a word in small letters can stand before an office: "former", "managing", "finance". */
export function isQualifier({ key }: RoleWord): boolean {
  return qualifierWords.has(key) || portfolioWords.has(key) || /^(?:ex|then)-/.test(key)
}

/** Whether a word is a form of address between a role and a name, and no office: "HH", "Sheikh", "Dr". */
export function isAddress(word: RoleWord): boolean {
  return courtesyWords.has(word.key) && !isOffice(word)
}

/** The word as a role shows it: abbreviations written out, "ex-minister" and "then-Governor" as former ones, no final stop of a sentence. */
export function spelled(word: RoleWord): string {
  return (
    writtenOut(word) ?? word.text.replace(/^(?:ex|then)-/i, 'former ').replace(/^(?:ex|then)$/i, 'former')
  )
}

/** Offices after which another one begins a title of its own: "Chairman Head of the Board" names two. */
const wholeOffices =
  /^(?:(?:vice-)?(?:chair(?:man|woman|person)?|president|premier|chancellor)|minister|ceo|mayor|governor|senator|director|manager|coach|founder|spokes(?:man|woman|person)|ambassador|king|queen)$/
/** What such an office may have behind it: "Director General", "Governor General", "Minister Counsellor". */
const secondOffices =
  /^(?:general|delegate|emeritus|designate|elect|officer|counsellor|commissioner|president|secretary)$/

/** The index at which the last of several offices begins that stand side by side without a joint; 0 for one office. */
export function lastOfficeOf(words: readonly RoleWord[]): number {
  const before = words.findLastIndex((word, index) => {
    const next = words[index + 1]
    return next && isOffice(next) && wholeOffices.test(word.key) && !secondOffices.test(next.key)
  })
  return before + 1
}
