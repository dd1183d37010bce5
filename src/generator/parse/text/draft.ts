import type { ArticleText, Block, Caption, PictureLink, Published } from '#model/article.ts'
import type { Day } from '#model/day.ts'
import type { Licence } from '#model/licence.ts'
import type { CountryCode } from '#model/country.ts'
import type { Problem } from '#generator/output/problem.ts'
import type { FoundDate } from './dates-in-text.ts'

/** What a dialect finds in a seed: the pieces its layout gives. What follows from the text itself is read by `finishArticle`. */
export interface Draft {
  readonly headline?: string | undefined
  readonly published?: Published | undefined
  readonly source?: string | undefined
  readonly byline?: string | undefined
  readonly language?: string | undefined
  readonly url?: URL | undefined
  readonly captions?: readonly Caption[]
  readonly pictures?: readonly PictureLink[]
  /** The body, a dateline still on its paragraph. */
  readonly blocks: readonly Block[]
  readonly asides?: ArticleText['asides']
  readonly rights?: string | undefined
  readonly licence?: Licence | undefined
  readonly embargo?: Day | undefined
  readonly people?: readonly string[]
  readonly countries?: readonly CountryCode[]
  /** Why the seed is no article and was not meant to be one; it is left out without an error. */
  readonly leftOut?: Problem
  /** The line above the story that says that all of it is not for publication, where nothing of the story was read. */
  readonly withheld?: { readonly text: string; readonly number: number } | undefined
  /** The first date in the lines around the story that could not be read, and the line of the file it stands on. */
  readonly badDate?: (FoundDate & { readonly line: number }) | undefined
  /** Warnings about pieces that could not be read; errors leave the article out. */
  readonly problems?: readonly Problem[]
}
