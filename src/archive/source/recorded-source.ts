import { formatDayRange } from '#model/day-range.ts'
import { formatFilter } from '#model/filter-query.ts'
import type { ArticleSource, FoundArticle } from './article-source.ts'
import { ask, sourceThatAsks } from './asked-source.ts'
import type { Answer, QuestionArguments, Question } from './asked-source.ts'
import { recordArticle, replayArticle } from './recorded-article.ts'
import type { RecordedArticle } from './recorded-article.ts'

/** A question put to a source, as a string that is the same for equal questions, and its answer as JSON can hold it. */
export type RecordedAnswer = readonly [question: string, answer: unknown]

/** A source, and the answers to what it was asked so far, one for each question. */
export interface Recording {
  readonly source: ArticleSource
  /** By question, since the order in which answers come in is that of chance. */
  readonly answers: () => readonly RecordedAnswer[]
  /** Forgets them. What was asked before is not noted any more, even if it is answered later. */
  readonly clear: () => void
}

/** Answers as the source does and notes every answer. */
export function recordAnswers(source: ArticleSource): Recording {
  let answers = new Map<string, unknown>()
  return {
    clear: () => {
      answers = new Map()
    },
    answers: () => [...answers].sort(([one], [other]) => (one < other ? -1 : 1)),
    source: sourceThatAsks((name, asked) => {
      const noted = answers
      return ask(source, name, asked).then((answer) => {
        noted.set(questionOf(name, asked), isArticle(name, answer) ? recordFound(answer) : (answer ?? null))
        return answer
      })
    }),
  }
}

/** Answers from the recording what it holds, and asks the source for the rest. */
export function replayAnswers(source: ArticleSource, recorded: readonly RecordedAnswer[]): ArticleSource {
  const answers = new Map(recorded)
  return sourceThatAsks(<Name extends Question>(name: Name, asked: QuestionArguments<Name>) => {
    const question = questionOf(name, asked)
    if (!answers.has(question)) return ask(source, name, asked)
    const answer = answers.get(question) ?? undefined
    return Promise.resolve((isRecorded(name, answer) ? replayFound(answer) : answer) as Answer<Name>)
  })
}

/** Each question in one spelling. */
const QUESTIONS: { readonly [Name in Question]: (...asked: QuestionArguments<Name>) => string } = {
  root: () => 'root',
  about: () => 'about',
  outline: (date, by) => `outline ${date ? formatDayRange(date) : ''}${by ?? ''}`,
  article: (id) => `article ${id}`,
  withdrawal: (id) => `withdrawal ${id}`,
  person: (id) => `person ${id}`,
  country: (code) => `country ${code}`,
  town: (id) => `town ${id}`,
  towns: () => 'towns',
  resolve: (filter) => `resolve ${formatFilter(filter)}`,
  find: (filter, order, rows) => `find ${order} ${rows} ${formatFilter(filter)}`,
  values: (filter, facet, { find = '', limit }) =>
    `values ${facet} ${limit} ${JSON.stringify(find)} ${formatFilter(filter)}`,
  slice: (filter, order, from, to) => `slice ${order} ${from} ${to} ${formatFilter(filter)}`,
  place: (filter, article) => `place ${article} ${formatFilter(filter)}`,
  nearest: (filter, article, most) => `nearest ${article} ${most} ${formatFilter(filter)}`,
  search: (filter, limit) => `search ${limit} ${formatFilter(filter)}`,
  findNames: (text) => `findNames ${text}`,
  together: (filter, facet, most) => `together ${facet} ${most} ${formatFilter(filter)}`,
  statements: (speaker, filter, most) => `statements ${speaker} ${most} ${formatFilter(filter)}`,
  cards: (numbers) => `cards ${numbers.join(' ')}`,
}

function questionOf<Name extends Question>(name: Name, asked: QuestionArguments<Name>): string {
  const spell: (...asked: QuestionArguments<Name>) => string = QUESTIONS[name]
  return spell(...asked)
}

/** An article found, as a page carries it. */
type RecordedFound = Omit<FoundArticle, 'article'> & { readonly article: RecordedArticle }

function isArticle(name: Question, answer: unknown): answer is FoundArticle {
  return name === 'article' && answer !== undefined
}

function isRecorded(name: Question, answer: unknown): answer is RecordedFound {
  return isArticle(name, answer)
}

function recordFound(found: FoundArticle): RecordedFound {
  return { ...found, article: recordArticle(found.article) }
}

function replayFound(found: RecordedFound): FoundArticle {
  return { ...found, article: replayArticle(found.article) }
}
