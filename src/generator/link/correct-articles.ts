import type { NamedArticle } from '#generator/corrections/articles-named.ts'
import { correctArticle } from '#generator/corrections/correct-article.ts'
import type { Correction } from '#generator/corrections/correction-meaning.ts'
import type { Corrector } from '#generator/corrections/corrector.ts'
import { decideArticles } from '#generator/corrections/decide-articles.ts'
import type { ArticleDecision } from '#generator/corrections/decide-articles.ts'
import type { ArticleDigest } from '#generator/ingest/article-digest.ts'
import type { IngestRules } from '#generator/ingest/ingest.ts'
import { createRedigester } from '#generator/ingest/redigest.ts'
import type { DigestedArticle } from '#generator/ingest/seed-digest.ts'
import type { SeedEffects, SeedReader } from '#generator/ingest/seed-effects.ts'
import { articlePath } from '#model/address.ts'
import type { ArticleId } from '#model/article.ts'
import { problemEvent } from '#generator/output/build-event.ts'
import type { BuildEvent } from '#generator/output/build-event.ts'
import { EXIT, UserError } from '#generator/output/user-error.ts'
import { assignArticleIds } from '#generator/registry/assign-article-ids.ts'
import { redirectsOf } from '#generator/registry/redirects.ts'
import type { RegisteredArticle, Registry } from '#generator/registry/registry.ts'
import { nameInRegistry, toName } from './name-article.ts'
import type { WithheldArticle } from './withheld-article.ts'

/** The articles as the archivist corrects them. */
export interface CorrectedArticles {
  readonly articles: readonly DigestedArticle[]
  readonly withheld: readonly WithheldArticle[]
  /** With the ids by which corrections name articles: these keep them under another headline. */
  readonly registry: Registry
}

/** What articles are corrected by. */
interface CorrectionRules extends IngestRules {
  readonly registry: Registry
  readonly corrector: Pick<Corrector, 'ofArticles' | 'noteArticle'>
}

/** An article by its line in the registry; without a digest it has left the archive. */
interface Candidate extends NamedArticle, Pick<ArticleDigest, 'published'> {
  readonly line: RegisteredArticle
  readonly article?: DigestedArticle
}

/**
 * Applies the corrections of articles, before people are linked and days ordered. Throws a `UserError` if it is not clear
 * what they mean: it might be the one that hides an article.
 */
export async function* correctArticles(
  articles: readonly DigestedArticle[],
  effects: Pick<SeedEffects, 'createReader' | 'parseResults'>,
  { registry, corrector, phrasesIn, ...rules }: CorrectionRules,
): AsyncGenerator<BuildEvent, CorrectedArticles> {
  if (corrector.ofArticles.length === 0) return { articles, withheld: [], registry }
  const { here, gone } = candidatesOf(articles, registry)
  const { decisions, problems } = decideArticles(corrector.ofArticles, here, gone)
  yield* problems.map(problemEvent)
  if (problems.length > 0)
    throw new UserError(EXIT.problems, 'Not every correction is understood: nothing was published.')
  const withheld = withheldBy(decisions)
  const corrected = await correctedBy(decisions, effects, { phrasesIn, ...rules })
  for (const [{ line, article }, decision] of decisions)
    for (const correction of effectiveIn(decision, article && (corrected.get(article) ?? article)))
      corrector.noteArticle(correction, line.file)
  const hidden = new Set(withheld.map(({ article }) => article))
  const shown = articles.filter((article) => !hidden.has(article))
  yield {
    kind: 'withheld',
    articles: withheld.flatMap(({ article }) => {
      return article ? { file: nameInRegistry(article), reason: 'not published, by corrections.yaml' } : []
    }),
  }
  return {
    articles: shown.map((article) => corrected.get(article) ?? article),
    withheld,
    registry: withLines(
      registry,
      [...decisions].flatMap(([{ line }, { isById }]) => (isById ? line : [])),
    ),
  }
}

type Decisions = ReadonlyMap<Candidate, ArticleDecision>

/** The articles as corrections may name them, and those that the registry alone knows. */
function candidatesOf(
  articles: readonly DigestedArticle[],
  registry: Registry,
): { readonly here: readonly Candidate[]; readonly gone: readonly Candidate[] } {
  const lines = assignArticleIds(registry, articles.map(toName))
  const lineOf = new Map(lines.slice(0, articles.length).map((line) => [line.file, line]))
  const formerIds = formerIdsIn(registry)
  return {
    here: articles.map((article) => {
      const { file, index, digest } = article
      const line = lineOf.get(nameInRegistry(article))!
      const { address, published } = digest
      const { id } = line
      return {
        line,
        id,
        formerIds: formerIds.get(id),
        registered: line.file,
        file,
        index,
        address,
        published,
        article,
      }
    }),
    gone: lines.slice(articles.length).map((line) => {
      return { line, id: line.id, formerIds: formerIds.get(line.id), registered: line.file }
    }),
  }
}

/** The ids that were given up, by the one used now. */
function formerIdsIn({ articleRedirects }: Registry): ReadonlyMap<ArticleId, readonly ArticleId[]> {
  const former = new Map<ArticleId, ArticleId[]>()
  const paths = articleRedirects.map(({ from, to }) => ({ from: articlePath(from), to: articlePath(to) }))
  for (const [from, to] of redirectsOf(paths).articles) former.set(to, [...(former.get(to) ?? []), from])
  return former
}

/** An article that is gone can still be withdrawn: its address is known. */
function withheldBy(decisions: Decisions): readonly WithheldArticle[] {
  return [...decisions].flatMap(([{ id, article }, { withheld }]) => {
    if (!withheld || !isHeard(withheld, article)) return []
    const { withdrawal, forgets } = withheld
    return [{ id, article, withdrawal, forgets }]
  })
}

/** An article that has left the archive is no longer hidden; it can be withdrawn or forgotten. */
function isHeard(
  { withdrawal, forgets }: NonNullable<ArticleDecision['withheld']>,
  article: DigestedArticle | undefined,
): boolean {
  return article !== undefined || withdrawal !== undefined || forgets
}

/** The articles that say something else and are published, by what they were. */
async function correctedBy(
  decisions: Decisions,
  { createReader, parseResults }: Pick<SeedEffects, 'createReader' | 'parseResults'>,
  { phrasesIn, ...rules }: IngestRules,
): Promise<ReadonlyMap<DigestedArticle, DigestedArticle>> {
  const corrected = new Map<DigestedArticle, DigestedArticle>()
  let reader: SeedReader | undefined
  const redigest = createRedigester(parseResults, () => (reader ??= createReader(rules)), phrasesIn)
  try {
    for (const [{ article }, { change, statements, withheld }] of decisions) {
      if (!article || withheld) continue
      const changes = statements.map(({ change }) => change)
      corrected.set(
        article,
        await redigest({
          article,
          change: (text) => correctArticle(text, change),
          statements: changes,
          hash: JSON.stringify([change, changes]),
        }),
      )
    }
    return corrected
  } finally {
    await reader?.stop?.()
  }
}

function effectiveIn(
  { fields, statements, withheld }: ArticleDecision,
  article: DigestedArticle | undefined,
): readonly Correction[] {
  if (withheld) {
    const waiting = [...fields.values(), ...statements.map(({ by }) => by)]
    return isHeard(withheld, article) ? [withheld.by, ...waiting] : []
  }
  const differing = new Set(article?.digest.corrected?.map(({ field }) => field))
  const restated = new Set(article?.digest.restated?.map((change) => JSON.stringify(change)))
  return [
    ...[...fields].filter(([field]) => differing.has(field)).map(([, correction]) => correction),
    ...statements.filter(({ change }) => restated.has(JSON.stringify(change))).map(({ by }) => by),
  ]
}

function withLines(registry: Registry, lines: readonly RegisteredArticle[]): Registry {
  const known = new Set(registry.articles.map(({ id }) => id))
  return { ...registry, articles: [...registry.articles, ...lines.filter(({ id }) => !known.has(id))] }
}
