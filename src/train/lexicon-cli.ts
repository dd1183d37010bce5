import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'

import { encodeLexicon } from '#generator/recognise/words/lexicon.ts'
import { dataFolder } from '#generator/recognise/tagger/load-tagger.ts'

import { buildLexicon } from './build-lexicon.ts'

const { values } = parseArgs({ options: { sources: { type: 'string' } } })
if (values.sources === undefined) {
  console.error('Which folder holds the source packages? --sources DIR')
  process.exit(2)
}
const lexicon = await buildLexicon(values.sources)
const text = encodeLexicon(lexicon)
await writeFile(path.join(dataFolder(), 'lexicon.txt'), text)
console.log(`${lexicon.size} words, ${text.length} bytes`)
