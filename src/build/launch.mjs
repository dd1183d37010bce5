/*
 * Starts the command line: node src/build/launch.mjs COMMAND …
 * Node 20 cannot run TypeScript, so the command line is bundled into .cache/ whenever its sources have changed.
 */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const rooms = ['src/model', 'src/archive', 'src/build']
const entries = ['cli', 'recognise-worker']
const DAY_MS = 24 * 60 * 60 * 1000

const bundle = `${root}.cache/dateline-${stampOf([...rooms.flatMap(sourcesIn), 'package-lock.json'])}`
if (!existsSync(bundle)) await makeBundle()
process.stdout.on('error', endIfUnheard)
const { main } = await import(`file://${bundle}/cli.js`)
process.exitCode = await main(process.argv.slice(2))

/** Whoever read our output has had enough of it: "analyse … | head". */
function endIfUnheard(error) {
  if (error.code === 'EPIPE') process.exit()
  throw error
}

/** Bundled beside its place and then renamed, so that two commands started at once never see half a bundle. */
async function makeBundle() {
  const { build } = await import('vite')
  const unfinished = `${bundle}.${process.pid}`
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    // Libraries are bundled, too: Node opens all files of a program at once, more than some systems allow.
    ssr: { noExternal: true, external: ['vite', '@resvg/resvg-js'] },
    build: {
      ssr: true,
      target: 'node20',
      outDir: unfinished,
      rolldownOptions: {
        input: Object.fromEntries(entries.map((name) => [name, `${root}src/build/${name}.ts`])),
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  })
  removeOldBundles()
  try {
    renameSync(unfinished, bundle)
  } catch (error) {
    rmSync(unfinished, { recursive: true })
    if (!existsSync(bundle)) throw error
  }
}

/** A younger bundle may belong to a command that still runs. */
function removeOldBundles() {
  for (const name of readdirSync(`${root}.cache`)) {
    const path = `${root}.cache/${name}`
    if (name.startsWith('dateline-') && Date.now() - statSync(path).mtimeMs > DAY_MS)
      rmSync(path, { recursive: true, force: true })
  }
}

function sourcesIn(room) {
  return readdirSync(root + room, { recursive: true })
    .map((name) => `${room}/${name}`)
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .sort()
}

function stampOf(paths) {
  const hash = createHash('sha256')
  for (const path of paths) {
    const { mtimeMs, size } = statSync(root + path)
    hash.update(`${path} ${mtimeMs} ${size}\n`)
  }
  return hash.digest('hex').slice(0, 16)
}
