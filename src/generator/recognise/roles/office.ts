import { courtesyWords, officeWords, portfolioWords, qualifierWords } from './role-words.ts'
import type { RoleWord } from './words-around.ts'

/** Abbreviated offices before a name, written out. */
const abbreviated: ReadonlyMap<string, string> = new Map([
  ['pm', 'Prime Minister'],
  ['fm', 'Foreign Minister'],
  ['vp', 'Vice President'],
  ['sen', 'Senator'],
  ['rep', 'Representative'],
  ['gov', 'Governor'],
  ['gen', 'General'],
  ['col', 'Colonel'],
  ['lt', 'Lieutenant'],
  ['capt', 'Captain'],
  ['maj', 'Major'],
  ['brig', 'Brigadier'],
  ['adm', 'Admiral'],
])

/** Whether a word is the noun of a title: "Minister", "Executive-President", "ex-chairman", "PM". */
export function isOffice({ key, text, possessive }: RoleWord): boolean {
  if (possessive) return false
  if (abbreviated.has(key)) return text === text.toUpperCase() || text.endsWith('.')
  return officeWords.has(key) || officeWords.has(key.slice(key.lastIndexOf('-') + 1))
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
export function spelled({ key, text }: RoleWord): string {
  return abbreviated.get(key) ?? text.replace(/^(?:ex|then)-/i, 'former ').replace(/^(?:ex|then)$/i, 'former')
}
