import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { makerHash } from '#generator/cache/cached-sources.ts'
import type { OutputFile } from '#generator/output/output-file.ts'
import type { BuiltApp } from './built-app.ts'
import { isPacked, programFolder, projectRoot } from '#generator/disk/program-folder.ts'
import { filesIn } from '#generator/publish/verify.ts'

/** The faces of the first screen. */
const FIRST_FONTS = ['piazzolla-latin-opsz-normal.woff2', 'archivo-latin-wght-normal.woff2']

type ViteManifest = Readonly<
  Record<string, { readonly file: string; readonly src?: string; readonly imports?: readonly string[] }>
>

/**
 * The app as it is published under a base path. Its files are the same for all of them. The package has them; in the
 * repository they are built by Vite unless they were built from the same sources before (kept in .cache/).
 */
export async function buildApp(base: string): Promise<BuiltApp> {
  const folder = appFolder()
  // Libraries ask for this when they are loaded, and are slower and stricter in development.
  process.env['NODE_ENV'] = 'production'
  if (typeof PACKED === 'undefined' && !existsSync(folder)) {
    const { makeApp } = await import('./make-app.ts')
    await makeApp(folder)
  }
  return { hash: `${makerHash('app')} ${makerHash('page')}`, ...(await openApp(folder, base)) }
}

/** The folder of the built app; in the repository that of the sources as they are now. */
export function appFolder(): string {
  if (isPacked) return join(programFolder, APP_FOLDER)
  return join(projectRoot, '.cache', `${APP_FOLDER}-${makerHash('app').slice(0, 16)}`)
}

/** Where the package has the built app. */
export const APP_FOLDER = 'app'

/** The app that was built into a folder; a thread that draws needs no hash of it. */
export async function openApp(folder: string, base: string): Promise<Omit<BuiltApp, 'hash'>> {
  const client = join(folder, 'client')
  const manifest = JSON.parse(await readFile(join(client, '.vite/manifest.json'), 'utf8')) as ViteManifest
  const { createPrerenderer } = (await import(pathToFileURL(join(folder, 'server/prerender.js')).href)) as {
    createPrerenderer: BuiltApp['createDrawPage']
  }
  const core = builtFrom(manifest, 'core.css')
  const template = await readFile(join(client, 'index.html'), 'utf8')
  const styles = await readFile(join(client, core), 'utf8')
  return {
    // Vite writes the addresses in index.html relative to it, and those in a sheet relative to the sheet. A copy of a page that is
    // opened as a file may read no sheet with the attribute "crossorigin".
    template: template
      .replaceAll('="./', `="${base}`)
      .replaceAll('<link rel="stylesheet" crossorigin ', '<link rel="stylesheet" ')
      .replace('<!--code-->', startTags(base, builtFrom(manifest, 'main.tsx'))),
    styles: styles.trim().replaceAll('url(./', `url(${base}${dirname(core)}/`),
    fonts: FIRST_FONTS.map((name) => base + builtFrom(manifest, name)),
    codeOf: (source) => codeOf(manifest, source).map((file) => base + file),
    files: () => clientFiles(client, core),
    createDrawPage: createPrerenderer,
  }
}

/** What starts the code of every page: src/app/boot.ts imports the app from the address of the link with the id "app". */
function startTags(base: string, app: string): string {
  return (
    `<link rel="modulepreload" crossorigin id="app" href="${base}${app}" />` +
    `<script type="module" crossorigin src="${base}boot.js"></script>`
  )
}

/** Everything Vite has made but the template and what is written into the pages. */
async function* clientFiles(client: string, core: string): AsyncGenerator<OutputFile> {
  for (const path of await filesIn(client)) {
    if (path === 'index.html' || path === core || path.startsWith('.vite/')) continue
    yield { path, body: await readFile(join(client, path)) }
  }
}

/** The chunks of a source, each once; what the app imports is on every page already. */
function codeOf(manifest: ViteManifest, source: string): readonly string[] {
  const common = new Set(chunksFrom(manifest, 'src/app/main.tsx'))
  return chunksFrom(manifest, source).filter((file) => !common.has(file))
}

function chunksFrom(manifest: ViteManifest, key: string, seen = new Set<string>()): readonly string[] {
  const chunk = manifest[key]
  if (!chunk || seen.has(key)) return []
  seen.add(key)
  return [chunk.file, ...(chunk.imports ?? []).flatMap((imported) => chunksFrom(manifest, imported, seen))]
}

function builtFrom(manifest: ViteManifest, name: string): string {
  const entry = Object.values(manifest).find(({ src }) => src?.endsWith(`/${name}`))
  if (!entry) throw new Error(`the app's build has no ${name}`)
  return entry.file
}
