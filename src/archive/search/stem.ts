import { stemmer } from 'stemmer'
import { isCommon } from './common-words.ts'

const ENGLISH = /^[a-z]{3,}$/

/** What the forms of a word have in common ("negotiates", "negotiation": "negoti"), by Porter's rules of 1980; other scripts and numbers as they are. */
export function stemOf(word: string): string {
  return ENGLISH.test(word) && !isCommon(word) ? stemmer(word) : word
}
