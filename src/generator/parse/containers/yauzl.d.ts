/** The little of yauzl 3 that is used here; the package has no types of its own. */
declare module 'yauzl' {
  import type { Readable } from 'node:stream'

  export interface Entry {
    readonly fileName: string
    /** Bytes. */
    readonly compressedSize: number
    readonly uncompressedSize: number
    isEncrypted(): boolean
  }

  interface ZipFile {
    readonly entryCount: number
    eachEntry(): AsyncIterable<Entry>
    /** Its end is an error if the entry is not as large as it says. */
    openReadStreamPromise(entry: Entry): Promise<Readable>
  }

  export function fromBufferPromise(buffer: Buffer): Promise<ZipFile>
}
