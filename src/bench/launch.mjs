/* Runs the measurements: node src/bench/launch.mjs [part…] [--sizes 1k,10k] */
import { bundled } from '../bundled.mjs'

const bundle = await bundled({
  room: 'bench',
  entries: ['cli', 'write-archive'],
  rooms: ['src/model', 'src/archive', 'src/generator', 'src/bench', 'e2e'],
})
const { main } = await import(`file://${bundle}/cli.js`)
process.exitCode = await main(process.argv.slice(2))
