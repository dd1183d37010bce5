import type { Article } from '#model/article.ts'
import { citedHeadline, isSuppliedHeadline, timelineDay } from '#model/article.ts'
import { longDay, monthName, partsOf } from '#model/day.ts'
import { writersOf } from '#model/writers.ts'

export type CitationFormat = 'plain' | 'apa' | 'bibtex'

/** What is cited: the article, or a passage of it. */
export interface Cited {
  readonly article: Article
  /** Full link, to the passage if there is one. */
  readonly url: string
  readonly quote?: string | undefined
  /** Block the passage stands in, from 1. */
  readonly block?: number | undefined
}

/** A citation always names the agency, the headline, place and day of the dateline, the paragraph and the link, as far as they are known. */
export function formatCitation(cited: Cited, format: CitationFormat): string {
  return FORMATS[format](cited)
}

const FORMATS: { readonly [Format in CitationFormat]: (cited: Cited) => string } = {
  plain: ({ article, url, quote, block }) => {
    const { headline, source, byline, dateline } = article
    const day = timelineDay(article)
    const pieces = [
      quote !== undefined && `“${quote}”`,
      byline === source ? undefined : byline,
      source,
      isSuppliedHeadline(article) ? citedHeadline(article) : `“${headline}”`,
      dateline?.places.join(' and '),
      day && longDay(day),
      block !== undefined && `paragraph ${block}`,
    ]
    return `${pieces.filter(Boolean).join(', ')}. ${url}`
  },
  // A paper that is its own author is named once: https://apastyle.apa.org/style-grammar-guidelines/references/examples/newspaper-article-references
  apa: ({ article, url, block }) => {
    const { source, byline } = article
    const headline = citedHeadline(article)
    const day = timelineDay(article)
    const date = day ? `(${apaDay(day)})` : '(n.d.)'
    const where = [source === byline ? undefined : source, block !== undefined && `para. ${block}`]
      .filter(Boolean)
      .join(', ')
    return `${byline ?? source ?? headline}. ${date}. ${headline}.${where ? ` ${where}.` : ''} ${url}`
  },
  bibtex: ({ article, url, block }) => {
    const { id, source, byline, dateline } = article
    const day = timelineDay(article)
    const fields: readonly (readonly [string, string | undefined])[] = [
      ['title', escapeBibtex(citedHeadline(article))],
      ['author', bibtexWriters(byline, source)],
      ['organization', source && escapeBibtex(source)],
      ['address', dateline && escapeBibtex(dateline.places.join(' and '))],
      ['date', day],
      ['note', block === undefined ? undefined : `paragraph ${block}`],
      ['url', escapeBibtex(url)],
    ]
    const lines = fields.filter((field): field is [string, string] => field[1] !== undefined)
    return `@misc{${id},\n${lines.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}`
  },
}

function apaDay(day: Parameters<typeof partsOf>[0]): string {
  const { year, month, date } = partsOf(day)
  return `${year}, ${monthName(month)} ${date}`
}

/** The writers as BibTeX tells them apart; a name that holds "and" would be read as two without braces of its own. */
function bibtexWriters(byline: string | undefined, source: string | undefined): string | undefined {
  const names = byline === undefined ? [source].flatMap((name) => name ?? []) : writersOf(byline)
  const written = names.map(escapeBibtex).map((name) => (/ and /i.test(name) ? `{${name}}` : name))
  return names.length === 0 ? undefined : written.join(' and ')
}

function escapeBibtex(text: string): string {
  return text.replace(/[\\{}]/g, '').replace(/[&%$#_]/g, (sign) => `\\${sign}`)
}
