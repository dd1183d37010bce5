import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { encodePlaces } from '#generator/gazetteer/place-file.ts'
import { decodeLexicon } from '#generator/recognise/words/lexicon.ts'
import { dataFolder } from '#generator/recognise/tagger/load-tagger.ts'
import { buildPlaces } from '#train/gazetteer/build-places.ts'

const { values } = parseArgs({ options: { sources: { type: 'string' }, out: { type: 'string' } } })
if (values.sources === undefined) {
  console.error('Which folder holds the source packages? --sources DIR [--out FILE]')
  process.exit(2)
}
const lexicon = decodeLexicon(await readFile(path.join(dataFolder(), 'lexicon.txt'), 'utf8'))
const names = buildPlaces(values.sources, lexicon)
const bytes = encodePlaces(names)
await writeFile(values.out ?? path.join(dataFolder(), 'gazetteer.bin'), bytes)
const places = [...names.values()].reduce((sum, { places }) => sum + places.length, 0)
console.log(`${names.size} names, ${places} places, ${bytes.length} bytes`)
