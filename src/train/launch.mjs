/* Runs an entry of this room: node src/train/launch.mjs cli|lexicon-cli|clusters-cli|gazetteer-cli … */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundled } from '../bundled.mjs'

const [entry, ...options] = process.argv.slice(2)
const bundle = await bundled({
  room: 'train',
  entries: ['cli', 'lexicon-cli', 'clusters-cli', 'gazetteer-cli'],
  rooms: ['src/generator', 'src/model', 'src/train'],
})
process.argv = [process.argv[0], entry, ...options]
await import(pathToFileURL(join(bundle, `${entry}.js`)).href)
