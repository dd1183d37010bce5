import { build } from '#generator/build.ts'
import { buildApp } from '#generator/bundle/build-app.ts'
import type { BuildEffects } from '#generator/build-effects.ts'
import type { Site } from '#model/site.ts'
import type { RecognisedArticle } from '#generator/recognise/recognised-article.ts'
import { memoryEffects } from './memory-effects.ts'

/** A built site: path to what the file holds. */
export type BuiltFiles = ReadonlyMap<string, Buffer>

/** Builds a whole site from articles as they are recognised, past the parsers, with nothing on the disk. */
export async function buildInMemory(site: Site, articles: readonly RecognisedArticle[]): Promise<BuiltFiles> {
  const files = new Map<string, Buffer>()
  const input = {
    site,
    app: await buildApp(site.base),
    prerender: { kind: 'all' },
    cards: { kind: 'none' },
    drawCard: async () => new Uint8Array(),
    effects: effectsOf(articles, files),
  } as const
  for await (const event of build(input))
    if (event.kind === 'file') files.set(event.file.path, Buffer.from(event.file.body))
  return files
}

function effectsOf(articles: readonly RecognisedArticle[], files: BuiltFiles): BuildEffects {
  return {
    ...memoryEffects(),
    listSeeds: async () => ({
      seeds: articles.map((_, index) => ({ file: `${index}.txt`, path: `${index}`, size: 1 })),
      problems: [],
    }),
    readSeed: async ({ file }) => Buffer.from(file),
    createReader: () => ({
      hash: '',
      recognise: async () => ({ articles: [], problems: [] }),
      read: async (file) => ({
        articles: articles.slice(Number.parseInt(file, 10)).slice(0, 1),
        problems: [],
      }),
    }),
    readOutput: async (path) => files.get(path) ?? Buffer.alloc(0),
  }
}
