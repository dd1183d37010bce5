import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'

import { decodeClusters } from '#generator/recognise/words/clusters.ts'
import { decodeLexicon } from '#generator/recognise/words/lexicon.ts'
import { dataFolder } from '#generator/recognise/tagger/load-tagger.ts'
import { encodeModel } from '#generator/recognise/tagger/model-file.ts'

import { readCorpora } from './corpora/corpora.ts'
import { train } from './train.ts'

const { values } = parseArgs({ options: { data: { type: 'string' }, out: { type: 'string' } } })
if (values.data === undefined) {
  console.error('Which folder holds the corpora? --data DIR [--out FILE]')
  process.exit(2)
}
const texts = await readCorpora(values.data)
const lexicon = decodeLexicon(await readFile(path.join(dataFolder(), 'lexicon.txt'), 'utf8'))
const clusters = decodeClusters(await readFile(path.join(dataFolder(), 'clusters.bin')))
const began = performance.now()
const bytes = encodeModel(
  train(texts, { lexicon, clusters }, (line) =>
    console.log(`${Math.round((performance.now() - began) / 1000)} s  ${line}`),
  ),
)
await writeFile(values.out ?? path.join(dataFolder(), 'weights.bin'), bytes)
console.log(`${bytes.length} bytes`)
