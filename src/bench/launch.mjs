/* Runs the measurements: node src/bench/launch.mjs [part…] [--sizes 1k,10k] */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundled } from '../bundled.mjs'

const bundle = await bundled({
  room: 'bench',
  entries: ['cli', 'write-archive'],
  rooms: ['src/model', 'src/archive', 'src/generator', 'src/bench', 'e2e'],
})
const { main } = await import(pathToFileURL(join(bundle, 'cli.js')).href)
process.exitCode = await main(process.argv.slice(2))
