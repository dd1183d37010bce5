import type { SeedOutcome } from '#generator/output/build-event.ts'
import { fileProblem } from '#generator/output/problem.ts'
import { parseEach } from '#generator/parse/parse-file.ts'
import type { OwnFormat } from '#generator/parse/own-format.ts'
import type { ParsedArticle } from '#generator/parse/article/parsed-article.ts'
import { recogniseLanguage } from '#generator/parse/text/recognise-language.ts'
import type { Problem } from '#generator/output/problem.ts'
import type { Recogniser } from '#generator/recognise/recognise-article.ts'
import type { RecognisedArticle } from '#generator/recognise/recognised-article.ts'

/** What a seed says: its articles (a feed holds several), each with everything recognised in it alone, and what is wrong with the file. */
export interface ParseResult {
  readonly articles: readonly RecognisedArticle[]
  readonly problems: readonly Problem[]
  /** What became of the entries of a feed that gave no article. */
  readonly unpublished?: readonly SeedOutcome[]
  /** Given up for its time: another build may have more, so that it is not cached. */
  readonly isUnfinished?: boolean
}

/**
 * Bytes -> text -> articles -> language, people and countries. Depends on its arguments and on nothing else, so the result can be cached. `onArticle` is called
 * after every article or entry. `formats`: the archivist's own.
 */
export async function readSeed(
  recogniser: Recogniser,
  file: string,
  bytes: Uint8Array,
  onArticle: () => void = () => {},
  formats: readonly OwnFormat[] = [],
): Promise<ParseResult> {
  const articles: RecognisedArticle[] = []
  const problems: Problem[] = []
  const unpublished: SeedOutcome[] = []
  for await (const parsed of parseEach(file, bytes, formats)) {
    const article = parsed.article && recogniser.recognise(await withLanguage(parsed.article))
    problems.push(...parsed.problems, ...(article ? tooManyPeople(file, article.people.length) : []))
    unpublished.push(...(parsed.unpublished ?? []))
    if (article) articles.push(withFewPeople(article))
    onArticle()
  }
  return { articles, problems, ...(unpublished.length > 0 && { unpublished }) }
}

/** With the language that the file states, else that of the body. */
async function withLanguage(article: ParsedArticle): Promise<ParsedArticle> {
  const language = article.language ?? (await recogniseLanguage(article.blocks))
  return language === undefined ? article : { ...article, language }
}

/** Recognises an article that is parsed already, as `readSeed` does. */
export function recogniseAgain(recogniser: Recogniser, article: ParsedArticle): ParseResult {
  return { articles: [withFewPeople(recogniser.recognise(article))], problems: [] }
}

/** The page of each person of an article lists all others, so that the pages of so many people grow with their square. */
const MOST_PEOPLE = 500

function withFewPeople(article: RecognisedArticle): RecognisedArticle {
  return { ...article, people: article.people.slice(0, MOST_PEOPLE) }
}

function tooManyPeople(file: string, people: number): readonly Problem[] {
  if (people <= MOST_PEOPLE) return []
  const message = `names ${people} people, of whom the first ${MOST_PEOPLE} are listed`
  return [
    fileProblem(file, 'warning', message, 'If it is no article but a list, leave out what is not needed.'),
  ]
}
