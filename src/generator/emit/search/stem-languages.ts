import type { ArticleNumber } from '#archive/source/article-source.ts'
import type { Postings } from '#archive/format/search/postings.ts'
import { PLAIN, stemLanguage } from '#archive/search/stem.ts'
import type { StemLanguage } from '#archive/search/stem.ts'
import type { ArchiveEntry } from '#generator/gather/archive-entry.ts'

/** By whose rules the words of each article have forms. */
export interface StemLanguages {
  /** All that have rules, in order. */
  readonly all: readonly StemLanguage[]
  /** Whether all articles are in one, so that a word with one form says all of its stem. */
  readonly isOne: boolean
  /** The articles of a list that are in a language. */
  readonly among: (postings: Postings, language: StemLanguage) => Postings
}

/** The languages of articles. */
export function stemLanguagesOf(
  articles: readonly Pick<ArchiveEntry, 'number' | 'language'>[],
): StemLanguages {
  const languages = articles.map(({ language }) => stemLanguage(language))
  const found = new Set(languages)
  const byNumber = new Map<ArticleNumber, StemLanguage>(
    found.size > 1 ? articles.map(({ number }, place) => [number, languages[place] ?? PLAIN]) : [],
  )
  return {
    all: [...found].filter((language) => language !== PLAIN).sort(),
    isOne: found.size === 1,
    among: (postings, language) => {
      if (found.size < 2) return postings
      const { numbers, often, headline } = postings
      const kept = numbers.map((_, place) => place).filter((place) => byNumber.get(numbers[place] ?? -1) === language) // prettier-ignore
      return {
        numbers: kept.map((place) => numbers[place] ?? 0),
        often: Uint8Array.from(kept, (place) => often[place] ?? 0),
        headline: Uint8Array.from(kept, (place) => headline[place] ?? 0),
      }
    },
  }
}
