import type { Seed } from '#generator/parse/article/seed.ts'
import { labelledField } from '#generator/parse/dialects/labelled-text.ts'
import { articleField } from '#generator/parse/feed/json-record.ts'

/** What parts the cells of a table. */
const MARKS = ['\t', ';', ',', '|'] as const

/** How a table is written. */
export interface TableForm {
  readonly mark: string
  /** What articles in JSON call each column; undefined for a column that means nothing here. */
  readonly fields: readonly (string | undefined)[]
  /** Offset of what is below the head. */
  readonly start: number
}

/** Columns of trafilatura's table, which has no head (https://trafilatura.readthedocs.io/en/latest/usage-cli.html). */
const WITHOUT_HEAD =
  'url - fingerprint sitename title image date content_text comments license pagetype'.split(' ')

/** The form of a table whose columns say that its rows are articles: a text, and a title, day or address. */
export function formOfTable(text: string): TableForm | undefined {
  // Excel reads, and writes, what parts the cells above the head.
  const [stated = '', told] = /^\ufeff?sep=(.)\r?\n/i.exec(text) ?? []
  const end = text.indexOf('\n', stated.length)
  if (end < 0) return undefined
  const head = text.slice(stated.length, Math.min(end, stated.length + 4000)).replace(/^\ufeff/, '')
  for (const mark of told === undefined ? MARKS : [told]) {
    const fields = head.split(mark).map((name) => fieldOf(name.replace(/^\s*"|"\s*$/g, '').trim()))
    const known = fields.filter((field) => field !== undefined).length
    if (head.length <= LONGEST_HEAD && known * 3 >= fields.length && holdsArticles(fields))
      return { mark, fields, start: end + 1 }
  }
  const cells = head.split('\t')
  const isScraped = cells.length === WITHOUT_HEAD.length && /^https?:\/\//.test(cells[0] ?? '')
  return isScraped ? { mark: '\t', fields: WITHOUT_HEAD.map(articleField), start: 0 } : undefined
}

/** Names of columns are words, not sentences. */
const LONGEST_HEAD = 1200

/** Whether a text is such a table. */
export function isArticleTable({ text }: Seed): boolean {
  return formOfTable(text) !== undefined
}

function fieldOf(name: string): string | undefined {
  return articleField(name) ?? LABELS[labelledField(name) ?? '']
}

/** Columns in other languages, by the labels that texts have. */
const LABELS: Readonly<Record<string, string>> = {
  title: 'title',
  date: 'date',
  source: 'source',
  author: 'author',
  language: 'language',
  url: 'url',
  text: 'text',
}

const BODIES = /^(?:content|html|body|text|maintext|articleBody|full|plaintext|raw_text)/i
const OTHERS = /^(?:title|headline|webTitle|date|pub|issued|url|link|canonical|permalink|author|byline)/i

function holdsArticles(fields: readonly (string | undefined)[]): boolean {
  const known = fields.flatMap((field) => field ?? [])
  return known.some((field) => BODIES.test(field)) && known.some((field) => OTHERS.test(field))
}
