import type { Seed } from '#generator/parse/article/seed.ts'
import { plainTextOf } from '#generator/parse/dialects/rich-text.ts'
import type { FeedEntry } from '#generator/parse/feed/feed-entry.ts'
import { exportLines, textOfMarkup } from './database-text.ts'
import type { ExportLine } from './database-text.ts'
import { factivaEntries, isFactiva } from './factiva.ts'
import { isNexis, nexisEntries } from './nexis.ts'
import { isPressreader, pressreaderEntries } from './pressreader.ts'
import { isProquest, proquestEntries } from './proquest.ts'

/** A database of papers whose exports are read. */
interface NewsDatabase {
  readonly matches: (text: string) => boolean
  readonly read: (lines: readonly ExportLine[]) => readonly FeedEntry[]
}

const DATABASES: readonly NewsDatabase[] = [
  { matches: isNexis, read: nexisEntries },
  { matches: isFactiva, read: factivaEntries },
  { matches: isProquest, read: proquestEntries },
  { matches: isPressreader, read: pressreaderEntries },
]

/** Characters in which the marks of an export show. */
const OPENING = 400_000

/** Words that an export has in whatever form it comes: for a quick look. */
const QUICK =
  /\d (?:of|von) \d{1,5} (?:DOCUMENTS?|DOKUMENT)|End of Document|Document\s+[A-Z0-9]{12,40}\b|ProQuest document|pressreader|enArticle|>\s*HD\s*<|^HD[ \t]/im

/** Whether a text, a page or rich text is an export of a database. */
export function isDatabaseExport({ text }: Seed): boolean {
  const opening = text.slice(0, OPENING)
  return QUICK.test(opening) && entriesOfDatabase(opening) !== undefined
}

/** The articles of an export of a database, in its order; undefined for any other text. Takes text, HTML and rich text. */
export function entriesOfDatabase(text: string): readonly FeedEntry[] | undefined {
  if (!QUICK.test(text.slice(0, OPENING))) return undefined
  const plain = plainOf(text)
  const database = DATABASES.find(({ matches }) => matches(plain))
  const entries = database?.read(exportLines(plain)) ?? []
  return entries.length > 0 ? entries : undefined
}

/** Paragraphs parted by blank lines: in rich text, and where there are none, each line is one. */
function plainOf(text: string): string {
  if (/^\s*<[!a-z]/i.test(text)) return textOfMarkup(text)
  const isRich = /^\s*\{\\rtf/.test(text)
  const plain = isRich ? plainTextOf(text) : text
  return isRich || !/\n[ \t]*\n/.test(plain.trim()) ? plain.replaceAll('\n', '\n\n') : plain
}

/** Reads such a file. */
export function readDatabaseExport({ text }: Seed): readonly FeedEntry[] {
  return entriesOfDatabase(text) ?? []
}
