import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Reader } from '#archive/files/reader.ts'
import { ArchiveError } from '#archive/source/archive-error.ts'
import type { ArticleSource } from '#archive/source/article-source.ts'
import type { Ref } from '#archive/source/root.ts'
import { createStaticSource } from '#archive/static/static-source.ts'
import { sha256 } from '#generator/disk/sha256.ts'

/**
 * Opens a published archive: the folder of a site on this machine, or its address (`new URL('https://example.org/news/')`). Files are
 * read when they are asked for, each once, and checked by their hashes; answers are those of the state that was there first. A file that is
 * missing, damaged or of another format than this version's rejects with an `ArchiveError`.
 */
export function openArchive(site: string | URL): ArticleSource {
  const place = typeof site === 'string' ? pathToFileURL(resolve(site)) : site
  const folder = new URL(place.href.endsWith('/') ? place : `${place.href}/`)
  return createStaticSource(readerOf(folder), async (files, reader) => {
    const { createSearchIndex } = await import('#archive/search/search-index.ts')
    return createSearchIndex(files, reader)
  })
}

function readerOf(folder: URL): Reader {
  const bytes = async (path: string, ref?: Ref): Promise<Uint8Array> => {
    const found = await bytesOf(new URL(path, folder), path)
    if (ref !== undefined && sha256(found) !== ref.slice(0, 64)) throw new ArchiveError('damaged', path)
    return found
  }
  return { bytes, json: async (path, ref) => parsed(path, await bytes(path, ref)) }
}

async function bytesOf(url: URL, path: string): Promise<Uint8Array> {
  if (url.protocol === 'file:')
    return readFile(url).catch((error: NodeJS.ErrnoException) => {
      throw error.code === 'ENOENT' ? new ArchiveError('missing', path) : error
    })
  const response = await fetch(url)
  if (response.status === 404 || response.status === 410) throw new ArchiveError('missing', path)
  if (!response.ok) throw new Error(`${url.href}: the server answered ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}

function parsed(path: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    throw new ArchiveError('damaged', path)
  }
}
