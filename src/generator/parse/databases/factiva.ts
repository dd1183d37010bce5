import { onlyWritersIn } from '#generator/parse/byline/writer-names.ts'
import { beginsLikeByline } from '#generator/parse/byline/writer-names.ts'
import type { FeedEntry } from '#generator/parse/feed/feed-entry.ts'
import { entryOfExport, isDayLine, said } from './database-text.ts'
import type { ExportedArticle, ExportLine } from './database-text.ts'

/** Below each document: its number in the archive. */
const END = /^(?:AN\s+)?(?:Document|Dokument|Documento)\s+[A-Z]{2,10}\d[a-z\d]{8,30}$/

/** The fields of an export with indexing (Factiva's field codes). */
const CODED =
  /^(HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|ART|RF|CO|IN|NS|RE|IPD|IPC|PUB|AN|CX|CLM|SE|DLN)(?:[ \t]+(.*))?$/

const WORDS = /^[\d.,]{1,9} (?:words|mots|Wörter|palabras|parole|palavras)$/

const COPYRIGHT = /^(?:copyright|©|\(c\)|℗)/i

/** Whether a text is an export of Factiva, with or without codes. */
export function isFactiva(text: string): boolean {
  return (
    (/^[ \t]*(?:AN\s+)?Document\s+[A-Z]{2,10}\d[a-z\d]{8,30}[ \t]*$/m.test(text) &&
      /^[ \t]*(?:WC\s+)?[\d.,]{1,9} (?:words|mots|Wörter|palabras|parole|palavras)[ \t]*$/m.test(text)) ||
    (/^[ \t]*HD[ \t]+\S/m.test(text) &&
      /^[ \t]*PD[ \t]+\d/m.test(text) &&
      /^[ \t]*(?:LP|TD)(?:[ \t]|$)/m.test(text))
  )
}

/** The documents of such an export. */
export function factivaEntries(lines: readonly ExportLine[]): readonly FeedEntry[] {
  return documentsOf(lines).flatMap((block) => {
    const article = block.some(({ text }) => /^HD[ \t]/.test(text))
      ? codedArticle(block)
      : plainArticle(block)
    return article ? [entryOfExport(article)] : []
  })
}

/** A document ends with its number; with codes the next one may also begin without it. */
function documentsOf(lines: readonly ExportLine[]): readonly (readonly ExportLine[])[] {
  const blocks: ExportLine[][] = [[]]
  for (const line of lines) {
    if (/^HD[ \t]/.test(line.text) && blocks.at(-1)?.some(({ text }) => /^HD[ \t]/.test(text)) === true)
      blocks.push([])
    if (END.test(line.text)) blocks.push([])
    else blocks.at(-1)?.push(line)
  }
  return blocks
}

function codedArticle(block: readonly ExportLine[]): ExportedArticle | undefined {
  const fields = new Map<string, string[]>()
  let open: string[] = []
  for (const { text } of block) {
    const [, code, value = ''] = CODED.exec(text) ?? []
    if (code === undefined) open.push(text)
    else {
      open = [value.trim()]
      if (!fields.has(code)) fields.set(code, open)
    }
  }
  const field = (code: string) => said(fields.get(code)?.join(' '))
  const headline = field('HD')
  if (headline === undefined) return undefined
  return {
    line: block.find(({ text }) => /^HD[ \t]/.test(text))?.number ?? 1,
    headline,
    day: field('PD'),
    byline: field('BY'),
    source: field('SN'),
    body: [...(fields.get('LP') ?? []), '', ...(fields.get('TD') ?? [])],
  }
}

/** Headline, byline, number of words, day, hour, source, its code, language, copyright, text: a line each. */
function plainArticle(block: readonly ExportLine[]): ExportedArticle | undefined {
  const count = block.findIndex(({ text }) => WORDS.test(text))
  if (count < 0) return undefined
  const above = block.slice(0, count).filter(({ text }) => text !== '')
  const last = above.at(-1)?.text ?? ''
  const isByline = above.length > 1 && (beginsLikeByline(last) || onlyWritersIn(last).length > 0)
  const titles = isByline ? above.slice(0, -1) : above
  const section = titles.length > 1 && (titles[0]?.text.split(' ').length ?? 0) <= 3 ? 1 : 0
  const below = block.slice(count + 1)
  const day = below.findIndex(({ text }) => isDayLine(text))
  const facts = below.slice(day + 1, day + 12)
  const end = facts.findIndex(({ text }) => COPYRIGHT.test(text))
  const source = facts.find(
    ({ text }) => text !== '' && !/^\d{1,2}:\d\d/.test(text) && !/^[A-Z0-9]{2,8}$/.test(text),
  )?.text
  const start = day + 1 + (end >= 0 ? end + 1 : languageEnd(facts))
  return {
    line: above[section]?.number ?? 1,
    headline: said(
      titles
        .slice(section)
        .map(({ text }) => text)
        .join(' '),
    ),
    day: below[day]?.text,
    byline: isByline ? last : undefined,
    source,
    body: below.slice(start).map(({ text }) => text),
  }
}

const LANGUAGE =
  /^(?:English|German|Deutsch|French|Français|Spanish|Español|Portuguese|Português|Italian|Italiano|Dutch|Swedish|Russian|Chinese|Arabic)\b.{0,30}$/

function languageEnd(facts: readonly ExportLine[]): number {
  const at = facts.findIndex(({ text }) => LANGUAGE.test(text))
  return at < 0 ? 2 : at + 1
}
