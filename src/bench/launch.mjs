/*
 * Runs the measurements: node src/bench/launch.mjs [part…] [--sizes 1k,10k]
 * Node 20 cannot run TypeScript, so they are bundled into .cache/bench first.
 */
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('../../', import.meta.url))
await build({
  configFile: false,
  root,
  logLevel: 'error',
  publicDir: false,
  build: {
    ssr: 'src/bench/cli.ts',
    target: 'node20',
    outDir: '.cache/bench',
    emptyOutDir: false,
    rolldownOptions: { output: { entryFileNames: '[name].js' } },
  },
})
const { main } = await import(`file://${root}.cache/bench/cli.js`)
process.exitCode = await main(process.argv.slice(2))
