import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'

import { dataFolder } from '#generator/recognise/tagger/load-tagger.ts'
import { encodeClusters } from '#generator/recognise/words/clusters.ts'

import { clusterWords } from './word-clusters.ts'

const { values } = parseArgs({ options: { sources: { type: 'string' }, out: { type: 'string' } } })
if (values.sources === undefined) {
  console.error('Which folder holds the source packages? --sources DIR [--out FILE]')
  process.exit(2)
}
const table = await clusterWords(values.sources)
const bytes = encodeClusters(table)
await writeFile(values.out ?? path.join(dataFolder(), 'clusters.bin'), bytes)
console.log(`${table.words.size} words, ${bytes.length} bytes`)
