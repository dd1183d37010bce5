import { createReadStream, mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { createInterface } from 'node:readline'
import { writeArchive } from '#generator/testing/written-archive.ts'
import type { Article } from '#model/article.ts'

/** Writes an archive with its search index, and nothing else, of articles that are read already: ARTICLES.ndjson FOLDER. */
const [articles = '', folder = ''] = process.argv.slice(2)
const read: Article[] = []
for await (const line of createInterface({ input: createReadStream(articles) }))
  read.push(JSON.parse(line) as Article)
for (const [path, body] of await writeArchive(read)) {
  mkdirSync(dirname(`${folder}/${path}`), { recursive: true })
  writeFileSync(`${folder}/${path}`, body)
}
