import { buffer } from 'node:stream/consumers'
import { fromBufferPromise } from 'yauzl'
import type { Entry } from 'yauzl'
import { checkInflated, createBudget } from './inflation.ts'
import { ContainerFault } from './container.ts'

/** The files in a ZIP archive. */
export interface ZipFiles {
  /** In the order of the archive, "/" between folders. */
  readonly names: readonly string[]
  /** The bytes of a file; undefined for a name that is not in it. Throws a `ContainerFault` for one that is too large or may not be read. */
  readonly read: (name: string) => Promise<Buffer | undefined>
  /** The same as UTF-8, or UTF-16 with a byte order mark; what is neither becomes replacement characters. */
  readonly text: (name: string) => Promise<string | undefined>
}

/** Archives of documents, books and pages hold fewer. */
const MOST_FILES = 100_000

/** Opens a ZIP archive that is in memory. Of two files with one name the first is taken. Throws for bytes that are none. */
export async function openZip(archive: Uint8Array): Promise<ZipFiles> {
  const zip = await fromBufferPromise(Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength))
  const entries = new Map<string, Entry>()
  if (zip.entryCount > MOST_FILES)
    throw new ContainerFault(
      `holds ${zip.entryCount} files, more than the ${MOST_FILES} that are read`,
      'Split it.',
    )
  for await (const entry of zip.eachEntry())
    if (!entry.fileName.endsWith('/') && !entries.has(entry.fileName)) entries.set(entry.fileName, entry)
  const budget = createBudget()

  async function read(name: string): Promise<Buffer | undefined> {
    const entry = entries.get(name)
    if (!entry) return undefined
    if (entry.isEncrypted())
      throw new ContainerFault('is protected by a password', 'Save it without a password.')
    checkInflated(entry.compressedSize, entry.uncompressedSize)
    budget.spend(entry.uncompressedSize)
    return buffer(await zip.openReadStreamPromise(entry))
  }

  return {
    names: [...entries.keys()],
    read,
    text: async (name) => {
      const bytes = await read(name)
      return bytes && decoded(bytes)
    },
  }
}

function decoded(bytes: Buffer): string {
  const charset =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8'
  return new TextDecoder(charset).decode(bytes)
}
