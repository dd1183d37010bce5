import { createReadStream, mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { createInterface } from 'node:readline'
import { packSizeFor } from '#archive/format/file-names.ts'
import { emitArchive } from '#generator/emit/archive-files.ts'
import { entriesOf } from '#generator/gather/entries-of.ts'
import type { Article } from '#model/article.ts'

/** Writes an archive with its search index, and nothing else, of articles that are read already: ARTICLES.ndjson FOLDER. */
const [file = '', folder = ''] = process.argv.slice(2)
const read: Article[] = []
for await (const line of createInterface({ input: createReadStream(file) }))
  read.push(JSON.parse(line) as Article)
const articles = entriesOf(read)
for await (const written of emitArchive({ title: 'Archive', articles, packSize: packSizeFor(0) })) {
  if (!('body' in written)) continue
  mkdirSync(dirname(`${folder}/${written.path}`), { recursive: true })
  writeFileSync(`${folder}/${written.path}`, written.body)
}
