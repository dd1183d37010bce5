import type { Span } from '#model/mention.ts'
import type { TaggedLanguage } from './tagged-languages.ts'

/** Few letters in capitals, alone or after a short word, are a body and nobody: "PSOE", "O PT". */
const ACRONYM = /^(?:\p{Lu}\p{Ll}{0,2} )?\p{Lu}{2,5}$/u

/** What a title of a book, a body or a thing begins with, and no name of a person. */
const ARTICLE: Readonly<Record<TaggedLanguage, RegExp>> = {
  de: /^(?:Der|Die|Das) /,
  es: /^(?:El|La|Los|Las|Lo|Un|Una|De|Del|En) |^\p{Ll}/u,
  fr: /^(?:Les|Un|Une|Des|Du) |^\p{Ll}/u,
  pt: /^(?:O|A|Os|As|Um|Uma|De|Da|Do|No|Na|Em) |^\p{Ll}/u,
}

/** Ends before a name that is a place's or a church's: "São Paulo", "Saint-Denis". */
const SAINT = /(?<!\p{L})(?:São|Santo|Santa|San|Saint|Sainte|Sankt|St\.)[ -]$/u

/** Whether what a tagger took for a person in a text of the language cannot be one. */
export function isNobody(language: TaggedLanguage, text: string, { start, end }: Span): boolean {
  const name = text.slice(start, end)
  return (
    ACRONYM.test(name) ||
    ARTICLE[language].test(name) ||
    (!name.includes(' ') && SAINT.test(text.slice(Math.max(0, start - 8), start)))
  )
}
