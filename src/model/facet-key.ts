import { isId } from './person.ts'
import { slugOf } from './slug.ts'

/** A value of a facet of texts in addresses: a name's slug ("xinhua"), a lower-case language tag ("en"). */
export type FacetKey = string

/** A text with its key. */
export interface KeyedText {
  readonly id: FacetKey
  /** As the article spells it. */
  readonly name: string
}

/** Reads a key from an address; undefined for what no text gives. */
export function parseFacetKey(text: string): FacetKey | undefined {
  return isId(text) ? text : undefined
}

/** For facets of texts that are one value each. */
export function keyedBy(keyOf: (text: string) => FacetKey): (text: string) => readonly KeyedText[] {
  return (text) => [{ id: keyOf(text), name: text }]
}

/**
 * A name's key in addresses: its slug ("xinhua"), so that spellings differing in case or accents are one value. Names
 * that no Latin letters can write get a key made of their characters' numbers.
 */
export function nameKey(name: string): FacetKey {
  const slug = slugOf(name)
  if (slug !== '') return slug
  return Array.from(name.trim(), (character) => `u${character.codePointAt(0)?.toString(16) ?? ''}`)
    .slice(0, 10)
    .join('-')
}

/** A language's key in addresses: its BCP 47 tag in lower case ("en", "zh-hans"). */
export function languageKey(tag: string): FacetKey {
  const key = tag.toLowerCase().replaceAll('_', '-')
  return isId(key) ? key : slugOf(tag)
}
