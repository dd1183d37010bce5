import type { ArticleCard } from '#model/article.ts'
import type { Day } from '#model/day.ts'
import type { SubjectFacet } from '#model/facets.ts'
import type { Statement } from '#model/statement.ts'
import type { CountedValue, MonthCount } from './root.ts'

/** Words of a statement: plain ones, or the name of somebody or of a country. */
export interface SaidPiece {
  readonly text: string
  readonly facet?: SubjectFacet
  readonly id?: string
}

/** A statement with its words. */
export interface ShownStatement extends Pick<Statement, 'form' | 'kind' | 'quoted'> {
  /** The words that stand for who speaks: "Wang Yi", "He". */
  readonly speaker: string
  /** All that leads to the content, in the text's words: "Wang Yi said", "Wang … saying that". The speaker's words are in it. */
  readonly cue: string
  /** Text may be cut between two pieces: an ellipsis stands there. */
  readonly content: readonly SaidPiece[]
  /** The block that it begins in, from 1; missing in the headline and under a picture. */
  readonly block?: number | undefined
}

/** What somebody says in one article, in reading order. */
export interface SaidInArticle {
  readonly article: Pick<ArticleCard, 'id' | 'headline' | 'published' | 'dateline' | 'language' | 'happened'>
  readonly statements: readonly ShownStatement[]
}

/** What somebody says in the articles of a filter. A statement is among them if it names whom and what the filter names. */
export interface Statements {
  readonly total: number
  /** How many articles they stand in. */
  readonly articles: number
  /** Those articles by month. */
  readonly months: readonly MonthCount[]
  readonly first?: Day
  readonly last?: Day
  /** Whom and which countries they name, most statements first, at most `MOST_NAMED` of each; `articles` counts statements. */
  readonly about: Readonly<Record<SubjectFacet, readonly CountedValue[]>>
  /** Newest first. */
  readonly found: readonly SaidInArticle[]
}

export const MOST_NAMED = 12
