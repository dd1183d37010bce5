import type { ArticleSource } from '#archive/source/article-source.ts'
import { createSearchIndex } from '#archive/search/search-index.ts'
import { createStaticSource } from '#archive/static/static-source.ts'

/** The archive of the site that served the page, without the checks that the app makes of every file. */
export function openArchive(): ArticleSource {
  return createStaticSource({ bytes, json }, async (files, reader) => createSearchIndex(files, reader))
}

/** Files that were asked for since the page was opened. */
export let fetches = 0

async function bytes(path: string): Promise<Uint8Array> {
  fetches++
  return new Uint8Array(await (await fetch(`/${path}`)).arrayBuffer())
}

async function json(path: string): Promise<unknown> {
  fetches++
  return (await fetch(`/${path}`)).json()
}
