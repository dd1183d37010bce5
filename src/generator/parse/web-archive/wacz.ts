import type { Part } from '#generator/parse/containers/container.ts'
import type { ZipFiles } from '#generator/parse/containers/zip-files.ts'
import { pagesIn } from './warc.ts'

/** The pages of a web archive that is packed with its index (https://specs.webrecorder.net/wacz/1.1.1/); those of all its parts are read. */
export async function* readWacz(zip: ZipFiles): AsyncGenerator<Part> {
  for (const name of zip.names) {
    const bytes = /^archive\/.*\.warc(?:\.gz)?$/.test(name) ? await zip.read(name) : undefined
    if (bytes) yield* pagesIn(bytes)
  }
}
