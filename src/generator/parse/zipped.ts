import { kindOfBytes } from '#generator/parse/decode/byte-kind.ts'
import { COPY, UNPACK } from '#generator/parse/decode/file-kind.ts'
import type { FileKind } from '#generator/parse/decode/file-kind.ts'
import { ContainerFault } from './containers/container.ts'
import type { Part, RawFile } from './containers/container.ts'
import { leftOutPart } from './containers/problem-part.ts'
import { isOmnivore, readOmnivore } from './exports/omnivore.ts'
import { openZip } from './containers/zip-files.ts'
import type { ZipFiles } from './containers/zip-files.ts'

/** A kind of file that is a ZIP archive of parts. */
interface ZippedKind {
  /** For messages, with its article: "a Word document". */
  readonly name: string
  /** Told by the names in the archive. */
  readonly matches: (names: ReadonlySet<string>) => boolean
  /** Loads its reader, and the libraries that this needs. */
  readonly load: () => Promise<(zip: ZipFiles, file: string) => Iterable<Part> | AsyncIterable<Part>>
}

/** A new one is one file and one entry. */
const KINDS: readonly ZippedKind[] = [
  {
    name: 'an export of Omnivore',
    matches: isOmnivore,
    load: async () => readOmnivore,
  },
  {
    name: 'a web archive (WACZ)',
    matches: (names) => [...names].some((name) => /^archive\/.*\.warc(?:\.gz)?$/.test(name)),
    load: async () => (await import('./web-archive/wacz.ts')).readWacz,
  },
  {
    name: 'an electronic book (EPUB)',
    matches: (names) => names.has('META-INF/container.xml'),
    load: async () => (await import('./book/book.ts')).readBook,
  },
  {
    name: 'a Word document',
    matches: (names) =>
      names.has('word/document.xml') ||
      (names.has('[Content_Types].xml') && [...names].some((name) => /^word\/document\d*\.xml$/.test(name))),
    load: async () => (await import('./office/word-document.ts')).readWordDocument,
  },
  {
    name: 'an OpenDocument text',
    matches: (names) => names.has('content.xml') && names.has('mimetype'),
    load: async () => (await import('./office/open-document.ts')).readOpenDocument,
  },
]

/** Documents, books and web archives that are ZIP archives; any other archive is left out. */
export async function* readZipped({ file, bytes }: RawFile): AsyncGenerator<Part> {
  const zip = await openZip(bytes).catch(() => undefined)
  const names = new Set(zip?.names)
  const kind = KINDS.find(({ matches }) => matches(names))
  if (zip && kind) return yield* (await kind.load())(zip, file)
  const seen: FileKind = names.has('[Content_Types].xml')
    ? ['a document of an office program', COPY]
    : (kindOfBytes(bytes) ?? ['an archive', UNPACK])
  if (zip || seen[1] === UNPACK) return yield leftOutPart(seen)
  throw new ContainerFault(`is ${seen[0]} that is damaged`, 'Save it again from where it came from.')
}
