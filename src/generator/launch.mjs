/* Starts the command line: node src/generator/launch.mjs COMMAND … */
import { bundled } from '../bundled.mjs'

const bundle = await bundled({
  room: 'generator',
  entries: ['commands/cli', 'ingest/reading-worker', 'publish/disk-worker', 'pages/draw-worker'],
  rooms: ['src/model', 'src/archive', 'src/generator'],
  // Libraries are bundled, too: Node opens all files of a program at once, more than some systems allow.
  ssr: { noExternal: true, external: ['vite', '@resvg/resvg-js', '@napi-rs/image'] },
})
process.stdout.on('error', endIfUnheard)
const { main } = await import(`file://${bundle}/cli.js`)
const exitCode = await main(process.argv.slice(2))
// When everything is told the end need not wait until Node has given back all memory, piece by piece.
process.stdout.write('', () => process.stderr.write('', () => process.exit(exitCode)))

/** Whoever read our output has had enough of it: "analyse … | head". */
function endIfUnheard(error) {
  if (error.code === 'EPIPE') process.exit()
  throw error
}
