import type { ArticleText, PictureLink } from '#model/article.ts'
import type { Day } from '#model/day.ts'
import type { CountryCode } from '#model/country.ts'

/** An entry of a file that holds several. */
interface EntryOfFile {
  /** From 1, entries counted that give no article. */
  readonly number: number
  /** SHA-256, in hexadecimal, of what it says: it stays when other entries come and go. */
  readonly hash: string
}

/** What every dialect ends in: the article's text, and whom the archivist named in its front matter. */
export interface ParsedArticle extends ArticleText {
  /** People named by the archivist: they are people of this article wherever the text names them, and even if it does not. */
  readonly statedPeople: readonly string[]
  readonly statedCountries: readonly CountryCode[]
  /** Set for an article out of a feed or an export. */
  readonly entry?: EntryOfFile | undefined
  /** The day before which it may not be published. */
  readonly embargo?: Day | undefined
  /** In reading order; missing if there are none. */
  readonly pictures?: readonly PictureLink[] | undefined
}
