import { ArchiveError } from '#archive/source/archive-error.ts'
import { packSizeFor } from '#archive/format/file-names.ts'
import type { Reader } from '#archive/files/reader.ts'
import type { Article } from '#model/article.ts'
import { sha256 } from '#generator/disk/sha256.ts'
import { entriesOf } from '#generator/gather/entries-of.ts'
import { emitArchive } from '#generator/emit/archive-files.ts'
import type { ArchiveInput } from '#generator/emit/archive-files.ts'
import { publishedIndex } from '#generator/emit/search/earlier-index.ts'
import type { IndexRecord } from '#generator/emit/search/earlier-index.ts'

/** The files of an archive in memory, by path. */
export type WrittenArchive = ReadonlyMap<string, string | Uint8Array>

/** Writes the articles as an archive, in memory. */
export async function writeArchive(
  articles: Iterable<Article>,
  redirects: ArchiveInput['redirects'] = [],
  packSize = packSizeFor(0),
): Promise<WrittenArchive> {
  return (await goOn(undefined, articles, redirects, packSize)).files
}

/** An archive that another can go on from. */
interface ArchiveToGoOn {
  readonly files: WrittenArchive
  readonly index?: IndexRecord | undefined
  /** How many files were taken from the archive before. */
  readonly kept: number
}

/** Writes an archive whose search index goes on from that of another. */
export async function goOn(
  before: ArchiveToGoOn | undefined,
  articles: Iterable<Article>,
  redirects: ArchiveInput['redirects'] = [],
  packSize = packSizeFor(0),
): Promise<ArchiveToGoOn> {
  const files = new Map<string, string | Uint8Array>()
  let index: IndexRecord | undefined
  let kept = 0
  const keeper = {
    earlier: () => before?.index,
    read: (path: string) => before?.files.get(path) as Uint8Array,
    keep: (record: IndexRecord) => {
      index = record
    },
  }
  const input = {
    title: 'Test archive',
    articles: entriesOf([...articles]),
    packSize,
    redirects,
    index: publishedIndex(keeper),
  }
  for await (const file of emitArchive(input)) {
    if ('body' in file) files.set(file.path, file.body)
    else kept++
    if ('kept' in file) files.set(file.path, before?.files.get(file.path) ?? 'not there')
  }
  return { files, index, kept }
}

/** The hash of each file by its path: archives are compared by them in a fraction of the time that their bytes take. */
export function hashesOf(files: WrittenArchive): ReadonlyMap<string, string> {
  return new Map(Array.from(files, ([path, body]) => [path, sha256(body)]))
}

/** Reads files from memory; `asked` notes every path in the order of asking. */
export function readFromMemory(files: WrittenArchive, asked: string[] = []): Reader {
  const read = (path: string): string | Uint8Array => {
    asked.push(path)
    const body = files.get(path)
    if (body === undefined) throw new ArchiveError('missing', path)
    return body
  }
  return {
    json: async (path) => JSON.parse(String(read(path))) as unknown,
    bytes: async (path) => {
      const body = read(path)
      if (typeof body === 'string') throw new ArchiveError('damaged', path)
      return body
    },
  }
}
