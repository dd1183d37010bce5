import { join } from 'node:path'
import { readCorrections } from '#generator/corrections/read-corrections.ts'
import { CACHE_FOLDER, createBuildCache } from '#generator/cache/build-cache.ts'
import { createSeedEffects, readCompanion } from './disk-effects.ts'
import { EXIT } from '#generator/output/user-error.ts'
import { placeKnowledge } from '#generator/link/archive-places.ts'
import { articleByPlace } from '#generator/link/article-places.ts'
import { placedDigest } from '#generator/link/published-article.ts'
import { correctedPeople } from '#generator/link/link-archive.ts'
import { correctArticles } from '#generator/link/correct-articles.ts'
import { ingest } from '#generator/ingest/ingest.ts'
import type { IngestRules } from '#generator/ingest/ingest.ts'
import type { SeedEffects } from '#generator/ingest/seed-effects.ts'
import type { Corrector } from '#generator/corrections/corrector.ts'
import type { BuildEvent } from '#generator/output/build-event.ts'
import { loadRegistry } from '#generator/registry/parse-registry.ts'
import { noDigests } from '#generator/ingest/no-digests.ts'
import type { DigestedArticle } from '#generator/ingest/seed-digest.ts'
import { linkPeople } from '#generator/recognise/identity/link-people.ts'
import { REPORT_CUTS, reportOn } from './report.ts'
import { printable } from '#generator/terminal/terminal.ts'
import { createProgress } from '#generator/terminal/progress.ts'
import type { Terminal } from '#generator/terminal/terminal.ts'
import type { Command } from './options.ts'
import { applyTerms } from '#generator/rights/apply-terms.ts'
import type { TermsRules } from '#generator/rights/terms.ts'
import { archivePlaces, PLACE_OPTIONS, termsOf } from './site-options.ts'
import type { ArchivePlaces } from './site-options.ts'

export const reportCommand: Command = {
  name: 'report',
  summary: 'list what a careful archivist should look at',
  usage: 'report --seeds DIR',
  options: [...PLACE_OPTIONS, 'today'],
  run: async (args, terminal) => {
    const text = await reportOf(archivePlaces(args), termsOf(args), terminal)
    terminal.out(text.split('\n').map(printable).join('\n'))
    return EXIT.ok
  },
}

/** Reads all articles as a build does, but keeps doubtful people. Digests of such a reading are not cached. */
async function reportOf(places: ArchivePlaces, terms: TermsRules, terminal: Terminal): Promise<string> {
  const cache = { ...createBuildCache(join(places.home, CACHE_FOLDER), places.seeds), openDigests: noDigests }
  const effects = createSeedEffects({ ...places, cache })
  try {
    const { recognition, createCorrector } = await readCorrections(await effects.readCorrections())
    const corrector = createCorrector()
    const rules = { changes: recognition, cuts: REPORT_CUTS, phrasesIn: corrector.phrasesIn }
    const registry = await readCompanion(places.ids)
    const articles = await resultOf(readArticles(effects, { ...rules, terms }, corrector, registry), terminal)
    const digests = articles.flatMap(({ file, digest }) => correctedPeople(corrector, file, digest))
    const towns = placeKnowledge(articles, corrector)
    const reported = articles.map(({ file, digest }) => {
      const { byPlace } = articleByPlace(placedDigest(digest, file, digest.countries), towns)
      return { file, digest, byPlace }
    })
    return reportOn(reported, corrector.people(linkPeople(digests)).people)
  } finally {
    await effects.stop()
  }
}

async function* readArticles(
  effects: SeedEffects,
  { terms, ...rules }: IngestRules & { readonly terms: TermsRules },
  corrector: Corrector,
  ids: string | undefined,
): AsyncGenerator<BuildEvent, readonly DigestedArticle[]> {
  const registry = yield* loadRegistry(ids)
  const digests = yield* ingest(effects, rules)
  const corrected = yield* correctArticles(digests, effects, { registry, ...rules, corrector })
  return (yield* applyTerms(corrected, effects, { terms, ...rules })).articles
}

/** Shows the progress of the reading; its problems are left to the build. */
async function resultOf(
  reading: ReturnType<typeof readArticles>,
  terminal: Terminal,
): Promise<readonly DigestedArticle[]> {
  const progress = createProgress(terminal.err, Date.now)
  for (;;) {
    const step = await reading.next()
    if (step.done === true) {
      progress.clear()
      return step.value
    }
    if (step.value.kind === 'progress') progress.show(step.value.step, step.value.done, step.value.total)
  }
}
