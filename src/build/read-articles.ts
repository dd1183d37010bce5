import { decodeSeed } from './parse/decode-seed.ts'
import { parseSeed } from './parse/parse-seed.ts'
import { splitSeed } from './parse/split-seed.ts'
import type { Problem } from './problem.ts'
import type { Recogniser } from './recognise/recognise-article.ts'
import type { RecognisedArticle } from './recognise/recognised-article.ts'

/** What a seed says: its articles (a feed holds several), each with everything recognised in it alone, and what is wrong with the file. */
export interface SeedReading {
  readonly articles: readonly RecognisedArticle[]
  readonly problems: readonly Problem[]
}

/** Bytes -> text -> articles -> people and countries. Depends on its arguments and on nothing else, so it can be kept. */
export function readArticles(recogniser: Recogniser, file: string, bytes: Uint8Array): SeedReading {
  const seed = decodeSeed(file, bytes)
  if ('message' in seed) return { articles: [], problems: [seed] }
  const parsed = splitSeed(seed).map(parseSeed)
  return {
    articles: parsed.flatMap(({ article }) => (article ? [recogniser.recognise(article)] : [])),
    problems: parsed.flatMap(({ problems }) => problems),
  }
}
