import { fileProblem } from '#generator/output/problem.ts'
import { parseFile } from '#generator/parse/parse-file.ts'
import type { ParsedSeed } from '#generator/parse/parse-seed.ts'
import { recogniseLanguage } from '#generator/parse/text/recognise-language.ts'
import type { Problem } from '#generator/output/problem.ts'
import type { Recogniser } from '#generator/recognise/recognise-article.ts'
import type { RecognisedArticle } from '#generator/recognise/recognised-article.ts'

/** What a seed says: its articles (a feed holds several), each with everything recognised in it alone, and what is wrong with the file. */
export interface ParseResult {
  readonly articles: readonly RecognisedArticle[]
  readonly problems: readonly Problem[]
  /** Given up for its time: another build may have more, so that it is not cached. */
  readonly isUnfinished?: boolean
}

/** Bytes -> text -> articles -> language, people and countries. Depends on its arguments and on nothing else, so the result can be cached. */
export async function readSeed(
  recogniser: Recogniser,
  file: string,
  bytes: Uint8Array,
): Promise<ParseResult> {
  const parsed = await Promise.all((await parseFile(file, bytes)).map(withLanguage))
  const articles = parsed.flatMap(({ article }) => (article ? [recogniser.recognise(article)] : []))
  return {
    articles: articles.map(withFewPeople),
    problems: [
      ...parsed.flatMap(({ problems }) => problems),
      ...articles.flatMap(({ people }) =>
        people.length > MOST_PEOPLE ? tooManyPeople(file, people.length) : [],
      ),
    ],
  }
}

/** The language that the file states, else that of the body. */
async function withLanguage({ article, problems }: ParsedSeed): Promise<ParsedSeed> {
  const language = article && (article.language ?? (await recogniseLanguage(article.blocks)))
  return article && language !== undefined
    ? { article: { ...article, language }, problems }
    : { ...(article && { article }), problems }
}

/** The page of each person of an article lists all others, so that the pages of so many people grow with their square. */
const MOST_PEOPLE = 500

function withFewPeople(article: RecognisedArticle): RecognisedArticle {
  return { ...article, people: article.people.slice(0, MOST_PEOPLE) }
}

function tooManyPeople(file: string, people: number): Problem {
  return fileProblem(
    file,
    'warning',
    `names ${people} people, of whom the first ${MOST_PEOPLE} are listed`,
    'If it is no article but a list, leave out what is not needed.',
  )
}
