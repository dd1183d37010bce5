import { z } from 'zod'
import { ARTICLE_FIELDS } from '#model/article.ts'
import type { ArticleField } from '#model/article.ts'
import { parseDay } from '#model/day.ts'
import type { ArticleChange } from './correct-article.ts'
import { correctionKind, name } from './correction-kind.ts'
import type { CorrectionFlaw, CorrectionMeaning } from './correction-meaning.ts'
import { listOf } from './name-scope.ts'

/** An article: its id, the address it was found at, or its file; with "#2" the second entry of the file. */
const article = z
  .string('should be the id, the address or the file of an article')
  .trim()
  .min(1, 'should not be empty')
  .max(2000, 'should have at most 2000 characters')

/** As long as headlines are read. */
const line = z
  .string('should be text (in quotation marks if it looks like a number)')
  .trim()
  .min(1, 'should not be empty')
  .max(400, 'should have at most 400 characters')

const articles = z.union([article, z.array(article).min(1)], 'should be an article or a list of articles')

const field = z.enum(ARTICLE_FIELDS, `should be one of: ${ARTICLE_FIELDS.join(', ')}`)

const fields = z.union([field, z.array(field).min(1)], 'should be a field or a list of fields')

const day = z.string('should be a day').regex(/^\d{4}-\d\d-\d\d$/, 'should be a day, such as 2025-05-21')

const time = z
  .string('should be a time (in quotation marks)')
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'should be a time, such as "08:26"')

/** BCP 47. */
const language = z
  .string('should be the code of a language')
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'should be the code of a language, such as en or pt-BR')

/** Words of a statement, as the article writes them. */
const words = z
  .string('should be words of the article (in quotation marks if they look like a number)')
  .trim()
  .regex(/[\p{L}\p{N}]/u, 'should have letters or digits: put the words there')
  .max(1000, 'should have at most 1000 characters')

/** What can be said about articles, by the word each entry begins with. */
export const ARTICLE_CORRECTIONS = {
  set: correctionKind(
    {
      set: article,
      headline: line.optional(),
      day: day.describe('The day on which the article stands').optional(),
      time: time.optional(),
      source: name.optional(),
      byline: name.optional(),
      language: language.optional(),
      happened: day.describe('The day on which what it tells happened').optional(),
    },
    'What is so of this article.',
    ({ set, ...change }) => {
      const given = ARTICLE_FIELDS.filter((field) => change[field] !== undefined)
      return {
        ...changed([set], change as ArticleChange, given),
        flaw: noField(given) ?? noDay(change.day) ?? noDay(change.happened),
        deed: `set ${given.join(', ')} of ${set}`,
      }
    },
  ),
  remove: correctionKind(
    { remove: fields, of: articles },
    'What these articles do not have.',
    ({ remove, of }) => {
      const taken = [listOf(remove)].flat() as ArticleField[]
      const change = Object.fromEntries(taken.map((field) => [field, null]))
      return {
        ...changed(listOf(of), change, taken),
        deed: `removed ${taken.join(', ')} of ${listOf(of).join(', ')}`,
      }
    },
  ),
  hide: correctionKind({ hide: articles }, 'These articles are not published.', ({ hide }) => ({
    about: listOf(hide).map((one) => `publishing of ${one}`),
    effects: [{ kind: 'withhold', articles: listOf(hide) }],
    deed: `hid ${listOf(hide).join(', ')}`,
    lack: `no article is ${listOf(hide).join(', ')}`,
  })),
  withdraw: correctionKind(
    { withdraw: articles, reason: line.optional() },
    'These articles are not published any more, and the pages at their addresses say so.',
    ({ withdraw, reason }) => ({
      about: listOf(withdraw).map((one) => `publishing of ${one}`),
      effects: [{ kind: 'withhold', articles: listOf(withdraw), withdrawal: { reason } }],
      deed: `withdrew ${listOf(withdraw).join(', ')}`,
      lack: `no article is or was ${listOf(withdraw).join(', ')}`,
    }),
  ),
  'not-said': correctionKind(
    { 'not-said': words, by: name.optional(), in: articles },
    'Nobody, or not this person, says these words in these articles.',
    ({ 'not-said': words, by, in: of }) => ({
      about: listOf(of).map((one) => `"${words}" by ${by ?? 'anybody'} in ${one}`),
      effects: [{ kind: 'statement', articles: listOf(of), change: { words, by } }],
      deed: `took "${words}" for no words${by === undefined ? '' : ` of ${by}`}`,
      lack: `${by === undefined ? 'nobody says' : `${by} does not say`} "${words}" in ${listOf(of).join(', ')}`,
    }),
  ),
  'said-by': correctionKind(
    { 'said-by': name, words, in: articles },
    'Who says these words in these articles: a person whom they name.',
    ({ 'said-by': to, words, in: of }) => ({
      about: listOf(of).map((one) => `"${words}" by anybody in ${one}`),
      effects: [{ kind: 'statement', articles: listOf(of), change: { words, to } }],
      deed: `took "${words}" for words of ${to}`,
      lack: `nobody else says "${words}" in ${listOf(of).join(', ')}, or it does not name ${to}`,
    }),
  ),
  forget: correctionKind(
    { forget: articles },
    'These articles are not published any more, and nothing tells that they were: their addresses go, too.',
    ({ forget }) => ({
      about: listOf(forget).map((one) => `publishing of ${one}`),
      effects: [{ kind: 'withhold', articles: listOf(forget), forgets: true }],
      deed: `forgot ${listOf(forget).join(', ')}`,
      lack: `no article is or was ${listOf(forget).join(', ')}, or it is forgotten`,
    }),
  ),
}

function changed(
  articles: readonly string[],
  change: ArticleChange,
  fields: readonly ArticleField[],
): Omit<CorrectionMeaning, 'deed'> {
  return {
    about: articles.flatMap((one) => fields.map((field) => `${field} of ${one}`)),
    effects: [{ kind: 'article', articles, change }],
    lack: `no article is ${articles.join(', ')}, or it says that itself`,
  }
}

function noField(given: readonly ArticleField[]): CorrectionFlaw | undefined {
  if (given.length > 0) return undefined
  return { message: 'says nothing of the article', hint: `Add one of: ${ARTICLE_FIELDS.join(', ')}.` }
}

function noDay(day: string | undefined): CorrectionFlaw | undefined {
  if (day === undefined || parseDay(day)) return undefined
  return { message: `${day} is no day of the calendar`, hint: 'Write it as year, month and day: 2025-05-21.' }
}
