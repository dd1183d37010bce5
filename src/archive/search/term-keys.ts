import { ENGLISH, stemOf } from './stem.ts'
import type { StemLanguage } from './stem.ts'

/*
 * What is kept of a word stands under the word itself, and of a name under its folded words. Letters, digits, spaces
 * and points sort after the tab, so a key made from a word stands right behind it and before every longer one.
 */

/** All articles in a language with a form of a word together, under the stem of these forms. */
export function stemKey(stem: string, language: StemLanguage): string {
  return `${stem}\t=${language}`
}

/**
 * Whether nothing under a stem's key means the articles with the stem itself, as most words of most archives have one
 * form alone; else it means none.
 */
export function standsForItself(stem: string, language: StemLanguage): boolean {
  return language === ENGLISH && stemOf(stem, language) === stem
}

/**
 * Everything that begins so together, where reading it one by one would take several files. Written for the longest
 * beginning that these have in common, so that it is the first of its kind among all keys that begin so.
 */
export function beginningKey(beginning: string): string {
  return `${beginning}\t*`
}

/** Somebody under words of their name; `mark` tells namesakes apart. */
export function nameKey(words: string, mark: string): string {
  return `${words}\t@${mark}`
}

/** The words and the mark of a `nameKey`; undefined for any other key. */
export function nameIn(key: string): { readonly words: string; readonly mark: string } | undefined {
  const end = key.indexOf('\t@')
  return end < 0 ? undefined : { words: key.slice(0, end), mark: key.slice(end + 2) }
}

export function isBeginning(key: string): boolean {
  return key.endsWith('\t*')
}

export function isName(key: string): boolean {
  return key.includes('\t@')
}

/** Whether the key is a word and nothing made from it. */
export function isWord(key: string): boolean {
  return !key.includes('\t')
}
