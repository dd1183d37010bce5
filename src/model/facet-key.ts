import type { FacetKey } from './filter.ts'
import { isId } from './person.ts'
import { slugOf } from './slug.ts'

/**
 * A source's key in addresses: the slug of its name ("xinhua"), so that spellings differing in case or accents are
 * one source. Names that no Latin letters can write get a key made of their characters' numbers.
 */
export function sourceKey(name: string): FacetKey {
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
