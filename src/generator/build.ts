import type { BuildEffects } from './build-effects.ts'
import { outcomeEvents } from '#generator/corrections/corrections-outcome.ts'
import { loadCorrections } from '#generator/corrections/load-corrections.ts'
import { emitArchive } from '#generator/emit/archive-files.ts'
import { publishedIndex } from '#generator/emit/search/earlier-index.ts'
import type { SubjectHashes } from '#generator/gather/subject-hashes.ts'
import { ingest } from '#generator/ingest/ingest.ts'
import { correctArticles } from '#generator/link/correct-articles.ts'
import { linkArchive } from '#generator/link/link-archive.ts'
import type { LinkedArchive } from '#generator/link/link-archive.ts'
import type { BuildEvent } from '#generator/output/build-event.ts'
import { outputEvents } from '#generator/output/build-event.ts'
import { applyTerms } from '#generator/rights/apply-terms.ts'
import { NO_TERMS } from '#generator/rights/terms.ts'
import type { TermsRules } from '#generator/rights/terms.ts'
import { drawSite } from '#generator/pages/draw-site.ts'
import type { SiteDrawing } from '#generator/pages/draw-site.ts'
import { publishPictures } from '#generator/pictures/publish-pictures.ts'
import { formatRegistry } from '#generator/registry/format-registry.ts'
import { loadRegistry } from '#generator/registry/parse-registry.ts'

/** What a site is built from. */
export interface SiteInput extends SiteDrawing {
  readonly terms?: TermsRules
  readonly effects: BuildEffects
}

/** An archive that was written: its articles, people and redirects, and what its pages are known by. */
export interface BuiltArchive extends LinkedArchive {
  readonly subjects: SubjectHashes
}

/**
 * Makes the whole site: the archive, then its pages. Writes nothing itself: files, problems and progress are yielded as
 * they come. Only digests of the articles stay in memory: a text goes from the reader into the cache, is read back when
 * its file in the archive is written, and once more from there when its page is drawn. An error thrown is the system's
 * or our bug.
 */
export async function* build({ effects, terms, ...options }: SiteInput): AsyncGenerator<BuildEvent> {
  const archive = yield* buildArchive(options.site.title, effects, terms)
  yield* drawSite(options, archive, effects)
}

/** Makes the archive without the pages: what the development server needs. */
export async function* buildArchive(
  title: string,
  effects: BuildEffects,
  terms: TermsRules = NO_TERMS,
): AsyncGenerator<BuildEvent, BuiltArchive> {
  const registry = yield* loadRegistry(await effects.readRegistry())
  const { recognition, createCorrector } = yield* loadCorrections(await effects.readCorrections())
  const corrector = createCorrector()
  const written = await effects.readAbout?.()
  const about = written ? yield* (await import('#generator/look/about-text.ts')).loadAbout(written) : []
  const index = effects.index && publishedIndex(effects.index)
  const rules = { changes: recognition, phrasesIn: corrector.phrasesIn }
  const digests = yield* ingest(effects, rules, index?.readAhead)
  const all = yield* correctArticles(digests, effects, { registry, corrector, ...rules })
  const corrected = yield* applyTerms(all, effects, { terms, ...rules })
  const pictures = yield* publishPictures(corrected.articles, effects)
  yield { kind: 'progress', step: 'linking' }
  const archive = linkArchive(corrected, { corrector, pictures, textOf: effects.parseResults.article })
  yield { kind: 'articles', ids: archive.articles.map(({ id }) => id) }
  yield { kind: 'progress', step: 'archive' }
  const subjects = yield* outputEvents(
    emitArchive({ title, about, ...archive, madeFrom: effects.madeFrom, index }),
  )
  yield* archive.homeNotes.map((text) => ({ kind: 'note', text }) as const)
  yield* outcomeEvents(corrector.outcome())
  yield { kind: 'registry', text: formatRegistry(archive.registry) }
  return { ...archive, subjects }
}
