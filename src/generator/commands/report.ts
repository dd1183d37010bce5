import type { Cuts } from '#generator/recognise/tagger/tagger.ts'
import { likelyDuplicates } from '#generator/recognise/identity/likely-duplicates.ts'
import type { LinkedPerson } from '#generator/recognise/identity/link-people.ts'
import type { RecognisedArticle } from '#generator/recognise/recognised-article.ts'

/** The cuts to read articles with for a report: people a little too doubtful to be published are listed as well. */
export const REPORT_CUTS: Cuts = { fullName: 0.3, singleWord: 0.3 }

/** Below this probability a person is doubtful. */
const DOUBT = 0.5

/** Lines of a list; what is beyond is counted. */
const MOST_LINES = 100

/** What a report needs to know of an article. */
export interface ReportedArticle extends Pick<RecognisedArticle, 'headline' | 'headlineFrom'> {
  readonly file: string
  readonly hasDate: boolean
  /** People with the probability of their surest mention, all below `DOUBT`. */
  readonly doubtful: readonly (readonly [name: string, confidence: number])[]
}

/** Takes from an article what the report needs. */
export function reportedArticle(file: string, article: RecognisedArticle): ReportedArticle {
  const { headline, headlineFrom, published, dateline, people } = article
  return {
    file,
    headline,
    headlineFrom,
    hasDate: (published ?? dateline)?.day !== undefined,
    doubtful: people.flatMap(({ name, mentions }) => {
      const best = mentions.reduce((most, { confidence = 1 }) => Math.max(most, confidence), 0)
      return mentions.length > 0 && best < DOUBT ? [[name, best] as const] : []
    }),
  }
}

/**
 * What a careful archivist should look at, as plain text with corrections to copy: doubtful people, likely duplicates,
 * names of one word, articles without a date or without a headline of their own.
 */
export function reportOn(articles: readonly ReportedArticle[], people: readonly LinkedPerson[]): string {
  const single = people.filter(({ keys }) => keys.every((key) => !key.includes(' ')))
  const inOrder = articles.toSorted((a, b) => (a.file < b.file ? -1 : 1))
  const sections = [
    section('Doubtful people', 'If one is nobody:  - not-a-person: NAME', doubtfulLines(inOrder)),
    section('Likely duplicates', 'If two are one:  - merge: NAME / into: OTHER NAME', duplicateLines(people)),
    section(
      'Names of one word',
      'If you know whose it is:  - attach: NAME / to: FULL NAME',
      single.toSorted(byArticles).map(singleLine),
    ),
    section(
      'Articles without a date',
      'Give them one: they stand on the undated shelf',
      inOrder.filter(({ hasDate }) => !hasDate).map(articleLine),
    ),
    section(
      'Articles without a headline of their own',
      'Write it above the text',
      inOrder.filter(({ headlineFrom }) => headlineFrom !== 'text').map(articleLine),
    ),
  ]
  return sections.filter((text) => text !== '').join('\n') || 'There is nothing to look at.\n'
}

function section(title: string, advice: string, lines: readonly string[]): string {
  if (lines.length === 0) return ''
  const more = lines.length > MOST_LINES ? [`and ${lines.length - MOST_LINES} more`] : []
  const list = [...lines.slice(0, MOST_LINES), ...more].map((line) => `  ${line}`)
  return [`${title} (${lines.length})`, `${advice}.`, ...list, ''].join('\n')
}

function doubtfulLines(articles: readonly ReportedArticle[]): readonly string[] {
  const doubtful = articles.flatMap(({ file, doubtful }) =>
    doubtful.map(([name, confidence]) => ({ file, name, confidence })),
  )
  const surest = doubtful.sort((a, b) => b.confidence - a.confidence || (a.name < b.name ? -1 : 1))
  return surest.map(({ file, name, confidence }) => `${name}, ${Math.round(confidence * 100)} %: ${file}`)
}

function duplicateLines(people: readonly LinkedPerson[]): readonly string[] {
  return likelyDuplicates(people).map(
    ([one, other]) => `${other.name} (${other.articles}), ${one.name} (${one.articles})`,
  )
}

function byArticles(a: LinkedPerson, b: LinkedPerson): number {
  return b.articles - a.articles || (a.name < b.name ? -1 : 1)
}

function singleLine({ name, articles, hidden }: LinkedPerson): string {
  return `${name} (${articles})${hidden ? ', not shown' : ''}`
}

function articleLine({ file, headline }: ReportedArticle): string {
  return `${file}: ${headline}`
}
