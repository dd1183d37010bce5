import { partsOfArticle } from '#model/article.ts'
import type { Article } from '#model/article.ts'
import type { CountryCode } from '#model/country.ts'
import { foldName } from '#archive/search/name-entry.ts'
import { detached } from '../detached.ts'

/** By country: the ways in which the articles name it, folded. */
export type CountryForms = ReadonlyMap<CountryCode, ReadonlySet<string>>

/** Notes how an article names its countries. A capital that stands for its government is no name of the country. */
export function enterCountryForms(forms: Map<CountryCode, Set<string>>, article: Article): void {
  const parts = partsOfArticle(article)
  for (const { code, mentions } of article.countries) {
    const known = forms.get(code) ?? new Set()
    forms.set(code, known)
    for (const { part, start, end, cue } of mentions) {
      if (cue === 'metonym') continue
      const form = foldName((parts[part] ?? '').slice(start, end))
      if (!known.has(form)) known.add(detached(form))
    }
  }
}
