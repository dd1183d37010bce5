/*
 * Makes a search index of articles with Pagefind, at its defaults: ARTICLES.ndjson FOLDER PEERS, where PEERS has it in
 * its node_modules.
 */
import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'

/** Records handed over at a time. */
const AT_ONCE = 256

const [articles, folder, peers] = process.argv.slice(2)
const pagefind = await import(pathToFileURL(resolve(peers, 'node_modules/pagefind/lib/index.js')))
const { index } = await pagefind.createIndex()
let adding = []
for await (const line of createInterface({ input: createReadStream(articles) })) {
  const { id, headline, blocks } = JSON.parse(line)
  const content = [headline, ...blocks.map(({ text }) => text)].join('\n')
  adding.push(index.addCustomRecord({ url: `/a/${id}/`, content, language: 'en', meta: { title: headline } }))
  if (adding.length === AT_ONCE) await Promise.all(adding.splice(0))
}
await Promise.all(adding)
const { errors } = await index.writeFiles({ outputPath: folder })
await pagefind.close()
if (errors.length > 0) throw new Error(errors.join('\n'))
