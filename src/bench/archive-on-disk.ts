import { readFile } from 'node:fs/promises'
import type { ArticleSource } from '#archive/source/article-source.ts'
import { createSearchIndex } from '#archive/search/search-index.ts'
import { createStaticSource } from '#archive/static/static-source.ts'

/** The archive of a built site, read from the disk as a page reads it over HTTP. */
export function openArchive(site: string): ArticleSource {
  const bytes = (path: string) => readFile(`${site}/${path}`)
  return createStaticSource(
    { bytes, json: async (path) => JSON.parse((await bytes(path)).toString()) as unknown },
    async (files, reader) => createSearchIndex(files, reader),
  )
}
