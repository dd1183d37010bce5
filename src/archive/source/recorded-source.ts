import { formatDayRange } from '#model/day-range.ts'
import type { DayRange } from '#model/day.ts'
import type { Facet, Filter } from '#model/filter.ts'
import { formatFilter } from '#model/filter-query.ts'
import type { ArticleNumber, ArticleSource, FoundArticle, SharedFacet, View } from './article-source.ts'
import { recordArticle, replayArticle } from './recorded-article.ts'
import type { RecordedArticle } from './recorded-article.ts'

/** A question put to a source, as a string that is the same for equal questions, and its answer as JSON can hold it. */
export type RecordedAnswer = readonly [question: string, answer: unknown]

/** Longest list of article numbers that is worth carrying in a page (about a kilobyte). */
const LONGEST_LIST = 256

/** A source, and the answers to what it was asked so far, one for each question. */
export interface Recording {
  readonly source: ArticleSource
  /** By question, since the order in which answers come in is that of chance. */
  readonly answers: () => readonly RecordedAnswer[]
  /** Forgets them. What was asked before is not noted any more, even if it is answered later. */
  readonly clear: () => void
}

/** Answers as the source does and notes every answer that JSON can hold; views with long lists of numbers are not noted. */
export function recordAnswers(source: ArticleSource): Recording {
  let answers = new Map<string, unknown>()
  const noted = async <T>(
    question: string,
    asked: Promise<T>,
    portable: (answer: T) => unknown = (answer) => answer ?? null,
  ): Promise<T> => {
    const notes = answers
    const answer = await asked
    const note = portable(answer)
    if (note !== undefined && !notes.has(question)) notes.set(question, note)
    return answer
  }
  return {
    answers: () => [...answers].sort(([one], [other]) => (one < other ? -1 : 1)),
    clear: () => {
      answers = new Map()
    },
    source: {
      root: () => noted(QUESTIONS.root(), source.root()),
      outline: (date) => noted(QUESTIONS.outline(date), source.outline(date)),
      article: (id) => noted(QUESTIONS.article(id), source.article(id), portableArticle),
      person: (id) => noted(QUESTIONS.person(id), source.person(id)),
      country: (code) => noted(QUESTIONS.country(code), source.country(code)),
      view: (filter) => noted(QUESTIONS.view(filter), source.view(filter), portableView),
      values: (filter, facet, options) =>
        noted(QUESTIONS.values(filter, facet, options), source.values(filter, facet, options)),
      search: (filter, limit) => noted(QUESTIONS.search(filter, limit), source.search(filter, limit)),
      findNames: (text) => noted(QUESTIONS.findNames(text), source.findNames(text)),
      together: (filter, facet, most) =>
        noted(QUESTIONS.together(filter, facet, most), source.together(filter, facet, most)),
      cards: (numbers) => noted(QUESTIONS.cards(numbers), source.cards(numbers)),
      names: (facet, ids) =>
        noted(QUESTIONS.names(facet, ids), source.names(facet, ids), (names) => [...names]),
    },
  }
}

/** Answers from the recording what it holds, and asks the source for the rest. */
export function replayAnswers(source: ArticleSource, recorded: readonly RecordedAnswer[]): ArticleSource {
  const answers = new Map(recorded)
  const replay = async <T>(question: string, ask: () => Promise<T>): Promise<T> => {
    if (!answers.has(question)) return ask()
    return (answers.get(question) ?? undefined) as T
  }
  return {
    root: () => replay(QUESTIONS.root(), () => source.root()),
    outline: (date) => replay(QUESTIONS.outline(date), () => source.outline(date)),
    article: async (id) => {
      const answer = answers.get(QUESTIONS.article(id)) as Recorded | undefined
      if (answer === undefined) return source.article(id)
      return answer ? { ...answer, article: replayArticle(answer.article) } : undefined
    },
    person: (id) => replay(QUESTIONS.person(id), () => source.person(id)),
    country: (code) => replay(QUESTIONS.country(code), () => source.country(code)),
    view: (filter) => replay(QUESTIONS.view(filter), () => source.view(filter)),
    values: (filter, facet, options) =>
      replay(QUESTIONS.values(filter, facet, options), () => source.values(filter, facet, options)),
    search: (filter, limit) => replay(QUESTIONS.search(filter, limit), () => source.search(filter, limit)),
    findNames: (text) => replay(QUESTIONS.findNames(text), () => source.findNames(text)),
    together: (filter, facet, most) =>
      replay(QUESTIONS.together(filter, facet, most), () => source.together(filter, facet, most)),
    cards: (numbers) => replay(QUESTIONS.cards(numbers), () => source.cards(numbers)),
    names: async (facet, ids) =>
      new Map(await replay(QUESTIONS.names(facet, ids), () => source.names(facet, ids))),
  }
}

/** Each question in one spelling. */
const QUESTIONS = {
  root: () => 'root',
  outline: (date: DayRange | undefined) => `outline ${date ? formatDayRange(date) : ''}`,
  article: (id: string) => `article ${id}`,
  person: (id: string) => `person ${id}`,
  country: (code: string) => `country ${code}`,
  view: (filter: Filter) => `view ${formatFilter(filter)}`,
  values: (
    filter: Filter,
    facet: Facet,
    { find = '', limit }: { readonly find?: string; readonly limit: number },
  ) => `values ${facet} ${limit} ${JSON.stringify(find)} ${formatFilter(filter)}`,
  search: (filter: Filter, limit: number) => `search ${limit} ${formatFilter(filter)}`,
  findNames: (text: string) => `findNames ${text}`,
  together: (filter: Filter, facet: SharedFacet, most: number) =>
    `together ${facet} ${most} ${formatFilter(filter)}`,
  cards: (numbers: readonly ArticleNumber[]) => `cards ${numbers.join(' ')}`,
  names: (facet: Facet, ids: readonly string[]) => `names ${facet} ${ids.toSorted().join(' ')}`,
} satisfies Record<keyof ArticleSource, unknown>

/** The answer to the question for an article; null where there is none. */
type Recorded = { readonly number: ArticleNumber; readonly article: RecordedArticle } | null

function portableArticle(found: FoundArticle | undefined): Recorded {
  return found ? { ...found, article: recordArticle(found.article) } : null
}

function portableView(view: View): View | undefined {
  if (view.numbers.kind === 'range') return view
  if (view.numbers.list.length > LONGEST_LIST) return undefined
  return { ...view, numbers: { kind: 'list', list: Array.from(view.numbers.list) } }
}
