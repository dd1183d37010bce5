import type { ArticleSource } from '#archive/source/article-source.ts'
import { createStaticSource } from '#archive/static/static-source.ts'

/** An archive that was just written, read as a page reads it. */
export function writtenArchive(bytes: (path: string) => Promise<Uint8Array>): ArticleSource {
  return createStaticSource({
    bytes,
    json: async (path) => JSON.parse(new TextDecoder().decode(await bytes(path))) as unknown,
  })
}
