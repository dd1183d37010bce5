/*
 * What every command line starts from: Node 20 cannot run TypeScript, so a room's entries are bundled into .cache/
 * whenever sources of the rooms it needs have changed.
 */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))
const CACHE = join(root, '.cache')
const DAY_MS = 24 * 60 * 60 * 1000

/**
 * The folder of the bundled entries, a file NAME.js for each (NAME is the last part of its path).
 *
 * room     folder in src whose entries are bundled
 * entries  their paths in that folder, without ".ts"
 * rooms    folders whose sources may be in the bundle
 *
 * Libraries are left outside.
 */
export async function bundled({ room, entries, rooms }) {
  const stamp = stampOf([...rooms.flatMap(sourcesIn), 'package-lock.json'])
  const bundle = join(CACHE, `${room}-${stamp}`)
  if (!existsSync(bundle)) await makeBundle(bundle, { room, entries })
  return bundle
}

/** Bundled beside its place and then renamed, so that two commands started at once never see half a bundle. */
async function makeBundle(bundle, { room, entries }) {
  const unfinished = `${bundle}.${process.pid}`
  await bundleInto(unfinished, { room, entries })
  removeOldBundles(room)
  try {
    renameSync(unfinished, bundle)
  } catch (error) {
    rmSync(unfinished, { recursive: true })
    if (!existsSync(bundle)) throw error
  }
}

/** Bundles entries into a folder. `define`: what names stand for, as code. */
export async function bundleInto(folder, { room, entries, define = {} }) {
  const { build } = await import('vite')
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    define,
    build: {
      ssr: true,
      target: 'node20',
      outDir: folder,
      rolldownOptions: {
        input: Object.fromEntries(
          entries.map((path) => [basename(path), join(root, 'src', room, `${path}.ts`)]),
        ),
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  })
}

/** A younger bundle may belong to a command that still runs. */
function removeOldBundles(room) {
  for (const name of readdirSync(CACHE)) {
    const path = join(CACHE, name)
    if (name.startsWith(`${room}-`) && Date.now() - statSync(path).mtimeMs > DAY_MS)
      rmSync(path, { recursive: true, force: true })
  }
}

function sourcesIn(room) {
  return readdirSync(join(root, room), { recursive: true })
    .map((name) => join(room, name))
    .filter((path) => /\.(?:ts|mjs)$/.test(path) && !path.endsWith('.test.ts'))
    .sort()
}

function stampOf(paths) {
  const hash = createHash('sha256')
  for (const path of paths) {
    const { mtimeMs, size } = statSync(join(root, path))
    hash.update(`${path} ${mtimeMs} ${size}\n`)
  }
  return hash.digest('hex').slice(0, 16)
}
