import { sha256 } from '#generator/disk/sha256.ts'
import { fileProblem } from '#generator/output/problem.ts'
import type { SeedOutcome } from '#generator/output/build-event.ts'
import type { Problem } from '#generator/output/problem.ts'
import type { Seed } from '#generator/parse/article/seed.ts'
import { leftOutAs } from '#generator/parse/decode/file-kind.ts'
import { isTooLarge } from '#generator/parse/decode/seed-size.ts'
import { finishArticle } from '#generator/parse/dialects/finish-article.ts'
import { draftOfEntry, readEmbargo } from '#generator/parse/feed/entry-draft.ts'
import type { FeedEntry } from '#generator/parse/feed/feed-entry.ts'
import { entryOfRecord } from '#generator/parse/feed/json-record.ts'
import type { JsonRecord } from '#generator/parse/feed/json-record.ts'
import { readJsonEntries } from '#generator/parse/feed/read-json-entries.ts'
import { isWholeFeed, readXmlFeed } from '#generator/parse/feed/xml-feed.ts'
import type { ParsedSeed } from './parse-seed.ts'

const SAVE_AGAIN = 'Save it again from where it came from.'

/** The articles that a format of the archivist's own found in a file. */
export function parseRecords(file: string, records: readonly JsonRecord[]): Iterable<ParsedSeed> {
  if (records.length > 0)
    return articlesOf(
      file,
      records.map((record) => entryOfRecord(record, 1)),
      [],
    )
  return [{ problems: [leftOutAs(file, ['a file without articles', 'Move it out of the seeds folder.'])] }]
}

/** The articles of a feed in XML, or of the export of a site, one after the other; every entry that gives none says why. */
export function parseXmlFeed({ file, text }: Seed): Iterable<ParsedSeed> {
  const entries = readXmlFeed(text)
  const isWhole = isWholeFeed(text)
  if (entries.length > 0) return articlesOf(file, entries, isWhole ? [] : [cutOff(file, text)])
  const problem = isWhole
    ? fileProblem(
        file,
        'warning',
        'is a feed without entries',
        'Save it again when it has some, or delete it.',
      )
    : fileProblem(file, 'error', 'is a feed that is cut off before its first entry', SAVE_AGAIN)
  return [{ problems: [problem] }]
}

function cutOff(file: string, text: string): Problem {
  const line = text.trimEnd().split('\n').length
  const message = 'the feed is cut off: entries that followed are not in the file'
  return { ...fileProblem(file, 'warning', message, SAVE_AGAIN), line }
}

/** The same of JSON, or of lines of it. */
export function parseJsonFile({ file, text }: Seed): Iterable<ParsedSeed> {
  const entries = readJsonEntries(text)
  if ('column' in entries) {
    const { line, column, hasArticles } = entries
    const severity = hasArticles ? 'error' : 'warning'
    const problem = fileProblem(
      file,
      severity,
      'is broken JSON',
      hasArticles ? SAVE_AGAIN : 'Delete it, or move it out of the seeds folder.',
    )
    return [{ problems: [{ ...problem, line, column }] }]
  }
  if (entries.length > 0) return articlesOf(file, entries, [])
  const remedy = 'Move it out of the seeds folder; an article in JSON has at least a title and a text.'
  return [{ problems: [leftOutAs(file, ['JSON without articles', remedy])] }]
}

/** A generator, so that the articles of a large export are not all in memory at once. */
function* articlesOf(
  file: string,
  entries: readonly FeedEntry[],
  problems: readonly Problem[],
): Generator<ParsedSeed> {
  // A file with a single article is known by itself.
  const places = entries.length > 1 ? createEntryNumbers() : undefined
  if (problems.length > 0) yield { problems, unpublished: [] }
  for (const [index, entry] of entries.entries()) yield parseEntry(file, index + 1, entry, places)
}

/** The entries of a file so far, by what they say. */
export interface EntryNumbers {
  /** Takes an entry by its number and the hash of what it says, and returns the number of an earlier one that says the same. */
  readonly add: (hash: string, number: number) => number | undefined
}

export function createEntryNumbers(): EntryNumbers {
  const numbers = new Map<string, number>()
  return {
    add: (hash, number) => {
      const earlier = numbers.get(hash)
      if (earlier === undefined) numbers.set(hash, number)
      return earlier
    },
  }
}

/** The article of an entry. `number`: its place in the file, from 1. `places`: the entries so far; none for one that is alone in its file. */
export function parseEntry(
  file: string,
  number: number,
  entry: FeedEntry,
  places: EntryNumbers | undefined,
): ParsedSeed {
  const { line } = entry
  if (entry.broken !== undefined) return failedEntry(file, number, line, entry.broken)
  if (entry.leftOut !== undefined) return skippedEntry(file, number, line, entry.leftOut)
  if (entry.texts.some(({ text }) => isTooLarge(text)))
    return failedEntry(file, number, line, 'is too large for an article')
  // It must not be published too early.
  if (entry.embargo && !readEmbargo(entry.embargo))
    return skippedEntry(file, number, line, `has an embargo that is no day: "${entry.embargo.slice(0, 60)}"`)
  const { title, url, published, texts } = entry
  const hash = sha256(JSON.stringify([title, url, published, texts.map(({ text }) => text)]))
  const first = places?.add(hash, number)
  if (first !== undefined) return skippedEntry(file, number, line, `says the same as entry ${first}`)
  const draft = draftOfEntry(file, entry)
  if (!draft)
    return failedEntry(file, number, line, 'has more elements, or nests them deeper, than an article does')
  const article = finishArticle(draft)
  if (!article) return skippedEntry(file, number, line, 'holds no text of an article')
  return {
    article: { ...article, ...(places && { entry: { number, hash } }) },
    problems: draft.problems ?? [],
  }
}

/** Tells why an entry was not meant to be an article; `line`: of the file, from 1. */
export function skippedEntry(file: string, number: number, line: number, reason: string): ParsedSeed {
  return { problems: [], unpublished: [outcomeOf(file, number, line, 'skipped', reason)] }
}

/** Tells why the article of an entry is lost. */
export function failedEntry(
  file: string,
  number: number,
  line: number,
  reason: string,
  remedy = SAVE_AGAIN,
): ParsedSeed {
  const problem = fileProblem(file, 'error', `entry ${number} ${reason}`, remedy)
  return { problems: [{ ...problem, line }], unpublished: [outcomeOf(file, number, line, 'failed', reason)] }
}

function outcomeOf(
  file: string,
  number: number,
  line: number,
  outcome: 'skipped' | 'failed',
  reason: string,
): SeedOutcome {
  return { file: `${file}#${number}`, outcome, reason: line > 1 ? `${reason} (line ${line})` : reason }
}
