import type { Day } from '#model/day.ts'
import { concurrently, OPEN_FILES } from '#generator/disk/concurrently.ts'
import type { IngestRules } from '#generator/ingest/ingest.ts'
import type { ArticleDigest } from '#generator/ingest/article-digest.ts'
import { createRedigester } from '#generator/ingest/redigest.ts'
import type { DigestedArticle } from '#generator/ingest/seed-digest.ts'
import type { SeedEffects, SeedReader } from '#generator/ingest/seed-effects.ts'
import type { CorrectedArticles } from '#generator/link/correct-articles.ts'
import { nameInRegistry } from '#generator/link/name-article.ts'
import { problemEvent } from '#generator/output/build-event.ts'
import type { BuildEvent, WithheldOutcome } from '#generator/output/build-event.ts'
import { fileProblem } from '#generator/output/problem.ts'
import type { Problem } from '#generator/output/problem.ts'
import { excerptOf } from './excerpt.ts'
import { createTermsOf } from './terms.ts'
import type { TermsRules } from './terms.ts'

/** What terms are applied by: those of the archive, and how its articles are read. */
interface ApplyingRules extends IngestRules {
  readonly terms: TermsRules
}

/**
 * Keeps back what may not be published: articles whose day or embargo lies ahead, and all but the opening where only that may be
 * shown. Of an excerpt everything is read anew, so that people, places, words and filters know nothing of the rest.
 */
export async function* applyTerms(
  corrected: CorrectedArticles,
  effects: Pick<SeedEffects, 'createReader' | 'parseResults'>,
  { terms, ...rules }: ApplyingRules,
): AsyncGenerator<BuildEvent, CorrectedArticles> {
  const { termsOf, idle } = createTermsOf(terms)
  const shown: DigestedArticle[] = []
  const cut = new Set<DigestedArticle>()
  const waiting: DigestedArticle[] = []
  const outcomes: WithheldOutcome[] = []
  for (const article of corrected.articles) {
    const { embargo, text, rights, licence } = termsOf(article.file, article.digest)
    const reason = whyWaiting(article.digest, embargo, terms.today)
    if (reason !== undefined) {
      waiting.push(article)
      outcomes.push({ file: nameInRegistry(article), reason })
      if (terms.today === undefined) yield problemEvent(noDay(article.file))
      continue
    }
    const termed = (rights ?? licence) ? { ...article, terms: { rights, licence } } : article
    shown.push(termed)
    if (text === 'excerpt') cut.add(termed)
  }
  for (const { article } of corrected.withheld) if (article) termsOf(article.file, article.digest)
  yield* idle().map(problemEvent)
  yield { kind: 'withheld', articles: outcomes }
  if (cut.size + waiting.length > 0) yield { kind: 'restricted' }
  const hidden = waiting.map((article) => ({ id: undefined, article, withdrawal: undefined, forgets: false }))
  return {
    ...corrected,
    articles: cut.size === 0 ? shown : await withExcerpts(shown, cut, effects, { terms, ...rules }),
    withheld: [...corrected.withheld, ...hidden],
  }
}

/**
 * Why an article may not be published on a day: its embargo, or, as generators of sites have it, its own date is later. Without a stated day every
 * embargo holds, and dates say nothing.
 */
function whyWaiting(
  { published, dateline }: Pick<ArticleDigest, 'published' | 'dateline'>,
  embargo: Day | undefined,
  today: Day | undefined,
): string | undefined {
  if (embargo !== undefined && !(today !== undefined && embargo <= today)) return `embargo until ${embargo}`
  const day = published?.day ?? dateline?.day
  return day !== undefined && today !== undefined && day > today
    ? `dated ${day}, which is after the stated day ${today}`
    : undefined
}

function noDay(file: string): Problem {
  const message = 'has an embargo, and no day is stated that it could be compared with: it is not published'
  const hint = 'State the day of the build: --today 2026-05-21, or "today:" in the file of the archive.'
  return { ...fileProblem(file, 'warning', message, hint), once: 'embargo' }
}

/** The articles, those that are to be cut with their opening alone. */
async function withExcerpts(
  articles: readonly DigestedArticle[],
  cut: ReadonlySet<DigestedArticle>,
  { createReader, parseResults }: Pick<SeedEffects, 'createReader' | 'parseResults'>,
  { terms: { excerptWords }, phrasesIn, ...rules }: ApplyingRules,
): Promise<readonly DigestedArticle[]> {
  let reader: SeedReader | undefined
  const redigest = createRedigester(parseResults, () => (reader ??= createReader(rules)), phrasesIn)
  const excerpted = async (article: DigestedArticle): Promise<DigestedArticle> => {
    if (!cut.has(article)) return article
    const hash = `excerpt ${excerptWords}`
    return redigest({ article, change: (text) => excerptOf(text, excerptWords), hash })
  }
  const all: DigestedArticle[] = []
  try {
    for await (const article of concurrently(articles, OPEN_FILES, excerpted)) all.push(article)
    return all
  } finally {
    await reader?.stop?.()
  }
}
