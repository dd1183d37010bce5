import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'
import type { InlineConfig, Rolldown } from 'vite'
import { projectRoot } from '#generator/disk/program-folder.ts'
import { BILL_FILE, billOfMaterials, nameOf, packagesIn } from './bill-of-materials.ts'
import type { LockFile } from './bill-of-materials.ts'
import { LICENCES_FILE, licencesText } from './licences.ts'

const COMMON = { root: projectRoot, logLevel: 'error' } as const satisfies InlineConfig

/** The app that draws pages, for Node. */
const PRERENDERER: InlineConfig = {
  ...COMMON,
  publicDir: false,
  // Bundled whole: left outside, the router would come in its slower form for development.
  ssr: { noExternal: true },
  define: { 'process.env.NODE_ENV': '"production"' },
}

/**
 * Builds the app into a folder that is not there yet: what is published in `client`, with the lists of whose work it is, what draws
 * pages in `server`. Built beside its place and then renamed, so that nobody reads half an app. Needs the repository.
 */
export async function makeApp(folder: string): Promise<void> {
  const unfinished = `${folder}.${process.pid}`
  const client = join(unfinished, 'client')
  await mkdir(unfinished, { recursive: true })
  const built = await build({ ...COMMON, build: { outDir: client, emptyOutDir: true } })
  const lock = JSON.parse(await readFile(join(projectRoot, 'package-lock.json'), 'utf8')) as LockFile
  const packages = [...packagesIn(built as Rolldown.RolldownOutput), MAP_SHAPES].sort()
  await writeFile(join(client, BILL_FILE), billOfMaterials(lock, packages))
  await writeFile(join(client, LICENCES_FILE), await licencesIn(client, lock, packages))
  await build({
    ...PRERENDERER,
    build: {
      minify: true,
      ssr: 'src/app/prerender.tsx',
      // In one piece: what follows on one another takes a build longer to load than to read.
      rolldownOptions: { output: { codeSplitting: false } },
      outDir: join(unfinished, 'server'),
      emptyOutDir: true,
    },
  })
  await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true }))
}

/** The package whose shapes were drawn anew for the map (src/train/draw-world.mjs). */
const MAP_SHAPES = 'node_modules/world-atlas'

function textOf(path: string): Promise<string> {
  return readFile(join(projectRoot, path), 'utf8')
}

/** The terms of the packages, of which the bundler has listed those with code, and of the recogniser's data. */
async function licencesIn(client: string, lock: LockFile, packages: readonly string[]): Promise<string> {
  const code = await readFile(join(client, '.vite/licenses.txt'), 'utf8')
  const files = packages.flatMap((path) => {
    const name = nameOf(path)
    const { version = '', license = '' } = lock.packages[path] ?? {}
    return code.includes(`## ${name} - `) ? [] : [{ path, name, version, licence: license }]
  })
  return licencesText({
    code,
    files: await Promise.all(
      files.map(async ({ path, ...terms }) => ({ ...terms, text: await textOf(`${path}/LICENSE`) })),
    ),
    data: await textOf('src/generator/recognise/data/NOTICE.md'),
  })
}
