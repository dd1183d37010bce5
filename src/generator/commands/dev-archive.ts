import { join } from 'node:path'
import type { ServerResponse } from 'node:http'
import { DATA_FOLDER, ROOT_FILE } from '#archive/format/file-names.ts'
import type { Plugin } from 'vite'
import { buildArchive } from '#generator/build.ts'
import { CACHE_FOLDER, createBuildCache } from '#generator/cache/build-cache.ts'
import { isWithin } from '#generator/disk/paths.ts'
import { createDiskEffects } from './disk-effects.ts'
import type { SiteOptions } from './site-options.ts'
import { pageDataScript } from '#generator/pages/page-template.ts'
import { isPicturePath } from '#generator/pictures/publish-pictures.ts'
import { contentType } from '#generator/serve/content-type.ts'
import { problemLines } from '#generator/terminal/problem-lines.ts'
import { nothingRead, summaryLines, tallyAfter } from '#generator/terminal/summary-lines.ts'
import type { Terminal } from '#generator/terminal/terminal.ts'

/** The archive's files by path. */
type Files = ReadonlyMap<string, string | Uint8Array>

/** Milliseconds of quiet after a change before the archive is made anew: editors write a file in several steps. */
const QUIET_MS = 150

/**
 * Serves the archive of a seeds folder from memory beside the app, and makes it anew whenever a seed is added, changed
 * or removed. Pages are not drawn beforehand, and the ids given are not kept.
 */
export function archiveServer(options: SiteOptions, terminal: Terminal): Plugin {
  const { base } = options.site
  let files: Promise<Files> = Promise.resolve(new Map())
  return {
    name: 'archive-server',
    apply: 'serve',
    configureServer: ({ middlewares, watcher, ws }) => {
      const makeAnew = () => {
        const last = files
        files = makeFiles(options, terminal).catch((error: unknown) => {
          terminal.err.write(
            `The archive was not made: ${error instanceof Error ? error.message : String(error)}\n`,
          )
          return last
        })
        return files
      }
      void makeAnew()
      const onChange = quietly(() => void makeAnew().then(() => ws.send({ type: 'full-reload' })))
      watcher.add(options.seeds)
      watcher.on('all', (_, path) => isWithin(path, options.seeds) && onChange())
      middlewares.use((request, response, next) => {
        const path = request.url?.split('?')[0]?.slice(base.length) ?? ''
        if (path !== ROOT_FILE && !path.startsWith(`${DATA_FOLDER}/`) && !isPicturePath(path)) return next()
        void files.then((files) => answer(response, path, files.get(path)))
      })
    },
    transformIndexHtml: (html) =>
      html.replace('<!--data-->', () => pageDataScript({ site: options.site, answers: [] })),
  }
}

async function makeFiles(options: SiteOptions, terminal: Terminal): Promise<Files> {
  const files = new Map<string, string | Uint8Array>()
  const readOutput = (path: string) => Promise.resolve(Buffer.from(files.get(path) ?? ''))
  const effects = createDiskEffects({
    ...options,
    cache: createBuildCache(join(options.home, CACHE_FOLDER), options.seeds),
    madeFrom: () => undefined,
    readOutput,
  })
  let tally = nothingRead()
  try {
    for await (const event of buildArchive(options.site.title, effects, options.terms)) {
      if (event.kind === 'file') files.set(event.file.path, event.file.body)
      if (event.kind === 'problem') terminal.err.write(problemLines(event.problem))
      tally = tallyAfter(tally, event)
    }
    terminal.err.write(summaryLines(tally))
    return files
  } finally {
    await effects.stop()
  }
}

function answer(response: ServerResponse, path: string, body: string | Uint8Array | undefined): void {
  const type = body === undefined ? 'text/plain' : contentType(path)
  response.writeHead(body === undefined ? 404 : 200, { 'content-type': type, 'cache-control': 'no-cache' })
  response.end(body ?? 'Not found\n')
}

function quietly(act: () => void): () => void {
  let timer: NodeJS.Timeout | undefined
  return () => {
    clearTimeout(timer)
    timer = setTimeout(act, QUIET_MS)
  }
}
