import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'
import type { InlineConfig, Rolldown } from 'vite'
import { projectRoot } from '#generator/disk/program-folder.ts'
import { BILL_FILE, billOfMaterials, packagesIn } from './bill-of-materials.ts'
import type { LockFile } from './bill-of-materials.ts'

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
 * Builds the app into a folder that is not there yet: what is published in `client`, with the list of whose code it is, what draws
 * pages in `server`. Built beside its place and then renamed, so that nobody reads half an app. Needs the repository.
 */
export async function makeApp(folder: string): Promise<void> {
  const unfinished = `${folder}.${process.pid}`
  const client = join(unfinished, 'client')
  await mkdir(unfinished, { recursive: true })
  const built = await build({ ...COMMON, build: { outDir: client, emptyOutDir: true } })
  const lock = JSON.parse(await readFile(join(projectRoot, 'package-lock.json'), 'utf8')) as LockFile
  await writeFile(
    join(client, BILL_FILE),
    billOfMaterials(lock, packagesIn(built as Rolldown.RolldownOutput)),
  )
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
