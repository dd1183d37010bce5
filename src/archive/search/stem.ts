import porter2 from 'wink-porter2-stemmer'
import { isCommon } from './common-words.ts'
import { KEPT_APART } from './kept-apart.ts'

/**
 * By what rules the words of an article have forms: the language's two letters, or PLAIN for one that has no rules here.
 * What says no language is read as English.
 */
export type StemLanguage = string

const ENGLISH_LETTERS = /^[a-z]{3,}$/

/** The language whose rules are always at hand, as most archives need them. */
export const ENGLISH: StemLanguage = 'en'

/** Of articles whose words match as they are. */
export const PLAIN: StemLanguage = ''

type Stem = (word: string) => string

/** Languages whose rules are loaded when an archive has articles in them (`further-stems.ts`). */
const FURTHER = 'ar da de el es fi fr hu it nl no pt ro ru sv tr'.split(' ')

const stems = new Map<StemLanguage, Stem>([[ENGLISH, englishStem]])

/** The rules for texts with a language tag ("en-GB", "fr"), or without one. */
export function stemLanguage(tag: string | undefined): StemLanguage {
  const language = tag === undefined ? ENGLISH : (tag.toLowerCase().split('-', 1)[0] ?? '')
  const known = language === 'nb' || language === 'nn' ? 'no' : language
  return known === ENGLISH || FURTHER.includes(known) ? known : PLAIN
}

/** Loads the rules of languages. Rejects when they do not arrive. */
export async function loadStems(languages: Iterable<StemLanguage>): Promise<void> {
  const wanted = [...languages].filter((language) => !stems.has(language))
  if (wanted.length === 0) return
  const { rulesOf } = await import('./further-stems.ts')
  await Promise.all(
    wanted.map(async (language) => {
      const rules = await rulesOf(language)
      if (rules) stems.set(language, rules)
    }),
  )
}

/**
 * What the forms of a folded word have in common ("negotiates", "negotiation": "negoti"). Rules that are not loaded and
 * words in other scripts than the language's leave it as it is.
 */
export function stemOf(word: string, language: StemLanguage = ENGLISH): string {
  return stems.get(language)?.(word) ?? word
}

/** Porter's second rules, but for words that these join with others. */
function englishStem(word: string): string {
  if (!ENGLISH_LETTERS.test(word) || isCommon(word)) return word
  return KEPT_APART.get(word) ?? porter2(word)
}
