/*
 * What every command line starts from: Node 20 cannot run TypeScript, so a room's entries are bundled into .cache/
 * whenever sources of the rooms it needs have changed.
 */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))
const DAY_MS = 24 * 60 * 60 * 1000

/**
 * The folder of the bundled entries, a file NAME.js for each (NAME is the last part of its path).
 *
 * room     folder in src whose entries are bundled
 * entries  their paths in that folder, without ".ts"
 * rooms    folders whose sources may be in the bundle
 * ssr      what of libraries is bundled, as Vite takes it
 */
export async function bundled({ room, entries, rooms, ssr = {} }) {
  const stamp = stampOf([...rooms.flatMap(sourcesIn), 'package-lock.json'])
  const bundle = `${root}.cache/${room}-${stamp}`
  if (!existsSync(bundle)) await makeBundle(bundle, { room, entries, ssr })
  return bundle
}

/** Bundled beside its place and then renamed, so that two commands started at once never see half a bundle. */
async function makeBundle(bundle, { room, entries, ssr }) {
  const { build } = await import('vite')
  const unfinished = `${bundle}.${process.pid}`
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    ssr,
    build: {
      ssr: true,
      target: 'node20',
      outDir: unfinished,
      rolldownOptions: {
        input: Object.fromEntries(entries.map((path) => [basename(path), `${root}src/${room}/${path}.ts`])),
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  })
  removeOldBundles(room)
  try {
    renameSync(unfinished, bundle)
  } catch (error) {
    rmSync(unfinished, { recursive: true })
    if (!existsSync(bundle)) throw error
  }
}

/** A younger bundle may belong to a command that still runs. */
function removeOldBundles(room) {
  for (const name of readdirSync(`${root}.cache`)) {
    const path = `${root}.cache/${name}`
    if (name.startsWith(`${room}-`) && Date.now() - statSync(path).mtimeMs > DAY_MS)
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
