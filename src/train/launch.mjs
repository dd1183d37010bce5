/*
 * Runs an entry of this room: node src/train/launch.mjs cli|lexicon-cli …
 * Node 20 cannot run TypeScript, so the entry is bundled into .cache/train first.
 */
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('../../', import.meta.url))
const [entry, ...options] = process.argv.slice(2)
await build({
  configFile: false,
  root,
  logLevel: 'error',
  publicDir: false,
  build: {
    ssr: `src/train/${entry}.ts`,
    target: 'node20',
    outDir: '.cache/train',
    emptyOutDir: false,
    rolldownOptions: { output: { entryFileNames: '[name].js' } },
  },
})
process.argv = [process.argv[0], entry, ...options]
await import(`file://${root}.cache/train/${entry}.js`)
