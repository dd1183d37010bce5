import type { FeedEntry } from '#generator/parse/feed/feed-entry.ts'
import { blocksBetween, entryOfExport, said } from './database-text.ts'
import type { ExportedArticle, ExportLine } from './database-text.ts'

const RULE = /^_{20,}$/

/** Fields around the text, as ProQuest names them. */
const LABELS = new Set(
  'abstract|author|authors|authors/contributors|column|company / organization|copyright|country of publication|credit|database|dateline|document type|document url|edition|elapsed time|first page|full text|identifier / keyword|identifiers / keywords|illustration|issn|issue|keywords|language|language of publication|last updated|links|location|number of pages|pages|people|place of publication|proquest document id|proquest document link|publication date|publication info|publication subject|publication title|publication year|publisher|section|source type|start page|subject|subtitle|title|volume|word count|company|credit|notes'.split(
    '|',
  ),
)
const LABELLED = /^([A-Z][A-Za-z /-]{2,40}):(?:\s+(.*))?$/

/** Whether a text is an export of ProQuest. */
export function isProquest(text: string): boolean {
  return (
    /^[ \t]*(?:ProQuest document ID|Document URL|Publication info):/im.test(text) &&
    /^[ \t]*(?:Full text|Abstract):/im.test(text)
  )
}

/** The documents of such an export. */
export function proquestEntries(lines: readonly ExportLine[]): readonly FeedEntry[] {
  return blocksBetween(lines, ({ text }) => RULE.test(text)).flatMap((block) => {
    const article = articleOf(block)
    return article ? [entryOfExport(article)] : []
  })
}

function articleOf(block: readonly ExportLine[]): ExportedArticle | undefined {
  const fields = fieldsOf(block)
  const text = fields.get('full text')
  const publication =
    said(fields.get('publication title')?.join(' ')) ?? said(fields.get('publication info')?.join(' '))
  if (publication === undefined && text === undefined) return undefined
  const field = (name: string) => said(fields.get(name)?.join(' '))
  return {
    line: block.find((line) => line.text !== '')?.number ?? 1,
    headline: field('title') ?? firstLine(block),
    day: field('publication date') ?? dayIn(field('publication info')),
    byline: writers(field('author') ?? field('authors')),
    source: publication?.split(/\s*[;[]|\.\s/)[0],
    body: text ?? [],
  }
}

/** The lines of each field; the first of each name. A blank line ends all but the text. */
function fieldsOf(block: readonly ExportLine[]): ReadonlyMap<string, string[]> {
  const fields = new Map<string, string[]>()
  let open: string[] = []
  let isText = false
  for (const { text } of block) {
    const [, label = '', value = ''] = LABELLED.exec(text) ?? []
    const name = label.toLowerCase()
    if (!LABELS.has(name)) {
      if (text === '' && !isText) open = []
      else open.push(text)
      continue
    }
    open = [value]
    isText = name === 'full text'
    if (!fields.has(name)) fields.set(name, open)
  }
  return fields
}

function firstLine(block: readonly ExportLine[]): string | undefined {
  return block.find(
    ({ text }) =>
      text !== '' && !/^(?:Document )?\d{1,5} of \d{1,5}$/.test(text) && !/^[\w ]{0,30}ProQuest\b/.test(text),
  )?.text
}

/** "The Example Herald ; Oslo [Oslo]. 04 Mar 2025: A.4." */
function dayIn(info: string | undefined): string | undefined {
  return /\d{1,2} \p{L}{3,12}\.? \d{4}/u.exec(info ?? '')?.[0]
}

/** "Roe, Jane; Berg, Anna." -> "Jane Roe, Anna Berg" */
function writers(authors: string | undefined): string | undefined {
  return authors
    ?.replace(/\.$/, '')
    .split(/\s*;\s*/)
    .map((name) => name.replace(/^(\p{Lu}[\p{L}'’ -]{1,40}), (\p{Lu}[\p{L}.'’ -]{0,40})$/u, '$2 $1'))
    .join(', ')
}
