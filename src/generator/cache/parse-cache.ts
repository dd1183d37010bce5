import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeAside } from '#generator/disk/write-aside.ts'
import type { ParseResult } from '#generator/ingest/read-seed.ts'
import type { ParseResults } from '#generator/ingest/seed-effects.ts'
import type { RecognisedArticle } from '#generator/recognise/recognised-article.ts'

/** Parse results in a folder, one file each; the articles of a feed have files of their own as well. */
export function createParseCache(folder: string): ParseResults {
  const pathOf = (key: string, part = '') => join(folder, key.slice(0, 2), `${key.slice(2)}${part}.json`)
  const get = (key: string) => readJson<ParseResult>(pathOf(key))
  return {
    get,
    article: async (key, index) =>
      (await readJson<RecognisedArticle>(pathOf(key, `-${index}`))) ?? (await get(key))?.articles[index],
    set: async (key, result) => {
      const { articles } = result
      if (articles.length > 1)
        for (const [index, article] of articles.entries())
          writeAside(pathOf(key, `-${index}`), JSON.stringify(article))
      writeAside(pathOf(key), JSON.stringify(result))
    },
  }
}

/** The key of a file's parse result, by its path in the folder ("ab/cdef….json", "ab/cdef…-12.json"). */
export function keyOfParseFile(path: string): string {
  return path.replace('/', '').replace(/(?:-\d+)?\.json$/, '')
}

async function readJson<Value>(path: string): Promise<Value | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Value
  } catch {
    return undefined
  }
}
