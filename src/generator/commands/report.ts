import { isSuppliedHeadline } from '#model/article.ts'
import { SURE } from '#model/measured.ts'
import type { CountryByPlace } from '#model/article.ts'
import type { Cuts } from '#generator/recognise/tagger/tagger.ts'
import { likelyDuplicates } from '#generator/recognise/identity/likely-duplicates.ts'
import type { LinkedPerson } from '#generator/recognise/identity/link-people.ts'
import type { ArticleDigest } from '#generator/ingest/article-digest.ts'

/** The cuts to read articles with for a report: people a little too doubtful to be published are listed as well. */
export const REPORT_CUTS: Cuts = { fullName: 0.3, singleWord: 0.3 }

/** Below this probability a person is doubtful. */
const DOUBT = 0.5

/** Lines of a list; what is beyond is counted. */
const MOST_LINES = 100

/** What a report needs to know of an article. */
export interface ReportedArticle {
  readonly file: string
  readonly digest: Pick<ArticleDigest, 'headline' | 'headlineFrom' | 'published' | 'dateline' | 'people'>
  /** Its countries that rest on places alone. */
  readonly byPlace: readonly CountryByPlace[]
}

/**
 * What a careful archivist should look at, as plain text with corrections to copy: doubtful people, likely duplicates,
 * names of one word, doubtful countries by place, articles without a date or without a headline of their own.
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
      'Doubtful countries by place',
      'If a name is no place:  - not-a-place: NAME; if you know where it is:  - place: NAME / is: CODE',
      doubtfulCountryLines(inOrder),
    ),
    section(
      'Articles without a date',
      'If you know when:  - set: FILE / day: 2025-05-21',
      inOrder.filter(({ digest }) => !hasDate(digest)).map(articleLine),
    ),
    section(
      'Articles without a headline of their own',
      'Write it above the text, or:  - set: FILE / headline: WORDS',
      inOrder.filter(({ digest }) => isSuppliedHeadline(digest)).map(articleLine),
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
  const doubtful = articles.flatMap(({ file, digest }) =>
    digest.people.flatMap(({ name, confidence = 1 }) =>
      confidence < DOUBT ? [{ file, name, confidence }] : [],
    ),
  )
  const surest = doubtful.sort((a, b) => b.confidence - a.confidence || (a.name < b.name ? -1 : 1))
  return surest.map(({ file, name, confidence }) => `${name}, ${Math.round(confidence * 100)} %: ${file}`)
}

/** The surest first; none of them is shown, nor counted by the filter. */
function doubtfulCountryLines(articles: readonly ReportedArticle[]): readonly string[] {
  const doubtful = articles.flatMap(({ file, byPlace }) =>
    byPlace.flatMap((country) => (country.confidence < SURE ? [{ file, ...country }] : [])),
  )
  const surest = doubtful.sort((a, b) => b.confidence - a.confidence)
  return surest.map(({ file, name, confidence, places }) => {
    return `${name} by ${places.join(', ')}, ${Math.round(confidence * 100)} %: ${file}`
  })
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

function hasDate({ published, dateline }: ReportedArticle['digest']): boolean {
  return (published ?? dateline)?.day !== undefined
}

function articleLine({ file, digest }: ReportedArticle): string {
  return `${file}: ${digest.headline}`
}
