import { firstBodyPart } from '#model/article.ts'
import type { Span } from '#model/mention.ts'
import type { Gazetteer } from '#generator/gazetteer/place.ts'
import type { ParsedArticle } from '#generator/parse/article/parsed-article.ts'
import { joinParts } from './article-text.ts'
import { countriesOfArticle } from './countries-of-article.ts'
import { daysOfArticle } from './days-of-article.ts'
import { createFindInText, type FindInText } from './find-in-text.ts'
import { isEnglish } from './languages/tagged-languages.ts'
import { peopleOfArticle } from './people-of-article.ts'
import { placesOfArticle } from './places-of-article.ts'
import { hashOfChanges, type RecognitionChanges } from './recognition-changes.ts'
import type { RecognisedArticle } from './recognised-article.ts'
import { withStatements } from './statements-of-article.ts'
import type { Tagger } from '#generator/recognise/tagger/tagger.ts'
import { loadGazetteer } from '#generator/recognise/places/load-gazetteer.ts'
import { loadTaggers } from '#generator/recognise/languages/load-taggers.ts'
import { CUTS, type Cuts } from '#generator/recognise/tagger/tagger.ts'

/** Finds people, countries, places and days in articles. */
export interface Recogniser {
  /** Depends on the article alone, takes time linear in its length and never throws. */
  readonly recognise: (article: ParsedArticle) => RecognisedArticle
  /** Equal hashes give equal answers, so long as the code is the same. */
  readonly hash: string
}

/** Makes a recogniser of a tagger, a gazetteer and the archivist's corrections. */
export function createRecogniser(
  tagger: Pick<Tagger, 'tag' | 'hash'>,
  gazetteer: Gazetteer,
  changes: RecognitionChanges = {},
): Recogniser {
  const find = createFindInText(tagger, gazetteer, changes)
  return {
    recognise: (article) => recognise(article, find),
    hash: `${tagger.hash}-${gazetteer.hash}-${hashOfChanges(changes)}`,
  }
}

function recognise(article: ParsedArticle, find: FindInText): RecognisedArticle {
  const { statedPeople, statedCountries, blocks } = article
  const joined = joinParts(article)
  const { people, countries, places, others } = find(joined.text, {
    language: article.language,
    names: statedPeople,
    filedFrom: article.dateline?.places,
  })
  const spans = people.filter((span) => !isCredit(joined.text, span))
  const bodyFrom = firstBodyPart(article)
  const isInEnglish = isEnglish(article.language)
  const named = peopleOfArticle({
    joined,
    spans,
    countries,
    others,
    stated: statedPeople,
    firstBodyPart: bodyFrom,
    hasRoles: isInEnglish,
  })
  return {
    ...article,
    words: blocks.reduce((sum, { text }) => sum + wordCount(text), 0),
    people: isInEnglish ? withStatements(named, joined, bodyFrom) : named,
    countries: countriesOfArticle({
      joined,
      spans: countries,
      stated: statedCountries,
      firstBodyPart: bodyFrom,
    }),
    places: placesOfArticle(joined, places),
    ...daysOfArticle({ ...article, people: named }),
  }
}

/** What stands before the name of whoever took a picture: "(Xinhua/", "Photo by ", "Photograph: ". */
const CREDIT = /(?:\([^()\n]{0,40}\/|\bphoto(?:graph)?s?(?: by|:| credit:)) ?$/iu

/** Whether a name signs a picture: a photographer is no person of the story. */
function isCredit(text: string, { start }: Span): boolean {
  return CREDIT.test(text.slice(Math.max(0, start - 60), start))
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0
}

/** The recogniser with the project's own weights and gazetteer and, for a report, other cuts. Rejects if they are missing or damaged. */
export async function loadRecogniser(
  changes: RecognitionChanges = {},
  cuts: Cuts = CUTS,
): Promise<Recogniser> {
  const [tagger, gazetteer] = await Promise.all([loadTaggers(cuts), loadGazetteer()])
  return createRecogniser(tagger, gazetteer, changes)
}
