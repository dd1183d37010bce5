import { blocksBetween, entryOfExport, isDayLine, said } from './database-text.ts'
import type { ExportedArticle, ExportLine } from './database-text.ts'
import type { FeedEntry } from '#generator/parse/feed/feed-entry.ts'

/** Above each document of LexisNexis. */
const NUMBERED =
  /^(?:dokument |document )?\d{1,5} (?:of|von|de|di|sur) \d{1,5}(?: (?:documents?|dokument(?:en|e)?|documenti|documentos))?$/i

/** Below each document of Nexis Uni and Lexis+. */
const END = /^(?:End of Document|Ende des Dokuments|Fin (?:du|de) document(?:o)?|Fine del documento)$/i

/** "BYLINE: Jane Roe", "Load-Date: March 5, 2025" */
const LABELLED = /^([A-Z][A-Za-z]{2,20}(?:[- ][A-Za-z]{2,20}){0,2}):(?:\s+(.*))?$/

/** Labels above the text, and those below it. */
const ABOVE = new Set(
  'headline byline section length dateline highlight body series correction-date'.split(' '),
)
const BELOW = new Set(
  'load-date language publication-type document-type graphic subject company organization geographic country state city person industry ticker journal-code classification notes url correction copyright pub-type acc-no update'.split(
    ' ',
  ),
)

const COPYRIGHT = /^(?:copyright|©|\(c\)) /i

/** Whether a text is an export of LexisNexis, Nexis Uni or Lexis+. */
export function isNexis(text: string): boolean {
  const isOld = /^[ \t]*\d{1,5} (?:of|von) \d{1,5} (?:DOCUMENTS?|DOKUMENT(?:EN|E)?)[ \t]*$/m.test(text)
  const isUni =
    /^[ \t]*End of Document[ \t]*$/im.test(text) &&
    /^[ \t]*(?:Load-Date:|Length:\s*\d|Body[ \t]*$)/im.test(text)
  return isOld || isUni
}

/** The documents of such an export. */
export function nexisEntries(lines: readonly ExportLine[]): readonly FeedEntry[] {
  const isOld = lines.some(({ text }) => /documents?$|dokument(?:en|e)?$/i.test(text) && NUMBERED.test(text))
  const blocks = isOld
    ? blocksBetween(lines, ({ text }) => NUMBERED.test(text)).slice(1)
    : blocksBetween(lines, ({ text }) => END.test(text))
  return blocks.flatMap((block) => {
    const article = articleOf(block, isOld)
    return article ? [entryOfExport(article)] : []
  })
}

function articleOf(block: readonly ExportLine[], isOld: boolean): ExportedArticle | undefined {
  const firstLabel = block.findIndex(
    ({ text }) => COPYRIGHT.test(text) || ABOVE.has(labelOf(text)) || /^body$/i.test(text),
  )
  const head = block.slice(0, firstLabel < 0 ? block.length : firstLabel)
  const days = head.flatMap(({ text }, index) => (isDayLine(text) ? [index] : []))
  const at = (isOld ? days[0] : days.at(-1)) ?? -1
  const fields = fieldsOf(block)
  const before = head.slice(0, Math.max(0, at)).filter(({ text }) => text !== '')
  const source = before.at(-1)?.text
  const headline = said(fields.get('headline')) ?? headlineIn(head, at, isOld)
  const body = bodyOf(block, Math.max(0, firstLabel))
  if (headline === undefined && body.every((line) => line === '')) return undefined
  return {
    line: block.find(({ text }) => text !== '')?.number ?? 1,
    headline,
    day: head[at]?.text,
    byline: said(fields.get('byline')),
    source,
    body,
  }
}

/** Above the source, as newer exports have it, or below the day. Its lines stand together. */
function headlineIn(head: readonly ExportLine[], day: number, isOld: boolean): string | undefined {
  const below = head
    .slice(day + 1)
    .filter(({ text }) => !/\b(?:edition|final)\b.{0,20}$/i.test(text) || text.length > 60)
  if (isOld) {
    const found = paragraphAt(
      below,
      below.findIndex(({ text }) => text !== ''),
      1,
    )
    if (found !== undefined) return found
  }
  let at = Math.max(0, day) - 1
  while (at >= 0 && head[at]?.text === '') at--
  for (at--; at >= 0 && head[at]?.text === '';) at--
  return paragraphAt(head, at, -1)
}

/** The lines from a place on, up or down, until a blank one. */
function paragraphAt(lines: readonly ExportLine[], from: number, step: 1 | -1): string | undefined {
  const found: string[] = []
  for (let at = from; at >= 0 && (lines[at]?.text ?? '') !== ''; at += step) found.push(lines[at]?.text ?? '')
  return said((step < 0 ? found.reverse() : found).join(' '))
}

function labelOf(line: string): string {
  return LABELLED.exec(line)?.[1]?.toLowerCase().replace(' ', '-') ?? ''
}

/** What stands at each label, over several lines until a blank one; the first of each. */
function fieldsOf(block: readonly ExportLine[]): ReadonlyMap<string, string> {
  const fields = new Map<string, string>()
  let open: string | undefined
  for (const { text } of block) {
    const label = labelOf(text)
    if (ABOVE.has(label) || BELOW.has(label)) {
      open = fields.has(label) ? undefined : label
      if (open !== undefined) fields.set(open, LABELLED.exec(text)?.[2] ?? '')
    } else if (text === '') open = undefined
    else if (open !== undefined) fields.set(open, `${fields.get(open) ?? ''} ${text}`)
  }
  return fields
}

/** From the line "Body", or behind the labels above the text, to the labels below it. */
function bodyOf(block: readonly ExportLine[], from: number): readonly string[] {
  const mark = block.findIndex(({ text }, index) => index >= from && /^body(?::.*)?$/i.test(text))
  const start = mark >= 0 ? mark + 1 : afterLabels(block, from)
  const opening = mark >= 0 ? [/^body:\s*(.*)$/i.exec(block[mark]?.text ?? '')?.[1] ?? ''] : []
  const rest = block.slice(start)
  const end = rest.findIndex(
    ({ text }) =>
      BELOW.has(labelOf(text)) ||
      COPYRIGHT.test(text) ||
      /^(?:Classification|Graphic|Notes)$/.test(text) ||
      END.test(text),
  )
  return [...opening, ...rest.slice(0, end < 0 ? rest.length : end).map(({ text }) => text)]
}

function afterLabels(block: readonly ExportLine[], from: number): number {
  let at = from
  let isField = false
  for (; at < block.length; at++) {
    const text = block[at]?.text ?? ''
    if (ABOVE.has(labelOf(text)) || COPYRIGHT.test(text)) isField = true
    else if (text === '') isField = false
    else if (!isField) break
  }
  return at
}
