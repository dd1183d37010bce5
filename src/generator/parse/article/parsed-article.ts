import type { ArticleText, PictureLink } from '#model/article.ts'
import type { CountryCode } from '#model/country.ts'

/** What every dialect ends in: the article's text, and whom the archivist named in its front matter. */
export interface ParsedArticle extends ArticleText {
  /** People named by the archivist: they are people of this article wherever the text names them, and even if it does not. */
  readonly statedPeople: readonly string[]
  readonly statedCountries: readonly CountryCode[]
  /** In reading order; missing if there are none. */
  readonly pictures?: readonly PictureLink[] | undefined
}
