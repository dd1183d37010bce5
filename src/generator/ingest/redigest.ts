import { searchedText } from '#archive/search/searched-text.ts'
import { sha256 } from '#generator/disk/sha256.ts'
import { EXIT, UserError } from '#generator/output/user-error.ts'
import type { Problem } from '#generator/output/problem.ts'
import type { ParsedArticle } from '#generator/parse/article/parsed-article.ts'
import { daysOfArticle } from '#generator/recognise/days-of-article.ts'
import type { RecognisedArticle, StatementChange } from '#generator/recognise/recognised-article.ts'
import { correctStatements } from '#generator/recognise/correct-statements.ts'
import { digestOf } from './article-digest.ts'
import { createWordTaker } from './article-words.ts'
import type { PhrasesIn } from './digest-seed.ts'
import type { DigestedArticle } from './seed-digest.ts'
import type { ParseResults, SeedReader } from './seed-effects.ts'

/** An article that is to say something else, and a hash of all that decides what. */
interface ChangedArticle {
  readonly article: DigestedArticle
  readonly change: (article: ParsedArticle) => ParsedArticle
  /** What is to be corrected of its statements, beside what was before. */
  readonly statements?: readonly StatementChange[]
  readonly hash: string
}

/**
 * Digests changed articles. Their texts are kept beside the others; people and countries are read again only for another headline or
 * body, days for any other text or day.
 */
export function createRedigester(
  parseResults: ParseResults,
  reader: () => Pick<SeedReader, 'recognise'>,
  phrasesIn: PhrasesIn,
): (changed: ChangedArticle) => Promise<DigestedArticle> {
  const takeWords = createWordTaker()

  async function textOf({ article, change, statements = [] }: ChangedArticle): Promise<RecognisedArticle> {
    const { file, key, textIndex } = article
    const known = (await parseResults.article(key, textIndex)) ?? lost(file)
    const next = change(known)
    if (next.headline === known.headline && next.blocks === known.blocks) {
      const { words, people, countries, places } = known
      const read = { ...next, words, people, countries, places, ...daysOfArticle({ ...next, people }) }
      return correctStatements(read, statements)
    }
    const { articles, problems } = await reader().recognise(file, next)
    const read = articles[0] ?? unread(file, problems)
    return correctStatements(read, [...(known.restated ?? []), ...statements])
  }

  return async (changed) => {
    const { article, hash } = changed
    const key = sha256(`${article.key} ${article.textIndex} ${hash}`)
    const text = (await parseResults.article(key, 0)) ?? (await textOf(changed))
    // Written even if it is there: what no index names is removed when it grows old.
    await parseResults.set(key, { articles: [text], problems: [] })
    const digest = digestOf(text, phrasesIn)
    return { ...article, key, textIndex: 0, digest, indexed: takeWords(searchedText(text)) }
  }
}

/** Fails as a corrected text could not be read; it must not be published as it was. */
function unread(file: string, problems: readonly Problem[]): never {
  throw new UserError(
    EXIT.system,
    `${file} could not be corrected: ${problems[0]?.message ?? 'nothing was read'}.`,
  )
}

/** The cache has lost what was read of a file that it says it knows: all must be read again. */
export class LostText extends UserError {
  constructor(file: string) {
    super(EXIT.system, `What was read of ${file} is not in the cache any more.`)
    this.name = 'LostText'
  }
}

/** Fails with a `LostText`. */
export function lost(file: string): never {
  throw new LostText(file)
}
