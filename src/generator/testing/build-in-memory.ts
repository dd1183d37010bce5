import { build } from '#generator/build.ts'
import { buildApp } from '#generator/bundle/build-app.ts'
import type { BuildEffects } from '#generator/build-effects.ts'
import { createForgetfulSeeds } from '#generator/ingest/digest-cache.ts'
import type { Site } from '#generator/site/site.ts'
import type { SeedReading } from '#generator/ingest/read-seed.ts'
import type { RecognisedArticle } from '#generator/recognise/recognised-article.ts'

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
  const kept = new Map<string, SeedReading>()
  return {
    listSeeds: async () => ({
      seeds: articles.map((_, index) => ({ file: `${index}.txt`, path: `${index}`, size: 1 })),
      problems: [],
    }),
    readSeed: async ({ file }) => Buffer.from(file),
    readRegistry: async () => undefined,
    readCorrections: async () => undefined,
    createReader: () => ({
      hash: '',
      read: async (file) => ({
        articles: articles.slice(Number.parseInt(file, 10)).slice(0, 1),
        problems: [],
      }),
    }),
    recall: async (key) => kept.get(key),
    recallArticle: async (key, index) => kept.get(key)?.articles[index],
    keep: async (key, reading) => void kept.set(key, reading),
    openKnownSeeds: createForgetfulSeeds,
    madeFrom: () => undefined,
    readOutput: async (path) => files.get(path) ?? Buffer.alloc(0),
  }
}
