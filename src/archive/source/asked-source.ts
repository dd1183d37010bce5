import type { ArticleSource } from './article-source.ts'

/** The questions of a source, what each is asked with, and what it is answered. */
export type Question = keyof ArticleSource
export type QuestionArguments<Name extends Question> = Parameters<ArticleSource[Name]>
export type Answer<Name extends Question> = Awaited<ReturnType<ArticleSource[Name]>>

/** Puts a question to a source. */
export function ask<Name extends Question>(
  source: ArticleSource,
  name: Name,
  asked: QuestionArguments<Name>,
): Promise<Answer<Name>> {
  const method = source[name] as (...asked: QuestionArguments<Name>) => Promise<Answer<Name>>
  return method(...asked)
}

/** A source whose every question is answered by one function. */
export function sourceThatAsks(
  answer: <Name extends Question>(name: Name, asked: QuestionArguments<Name>) => Promise<Answer<Name>>,
): ArticleSource {
  return {
    root: (...asked) => answer('root', asked),
    about: (...asked) => answer('about', asked),
    outline: (...asked) => answer('outline', asked),
    article: (...asked) => answer('article', asked),
    withdrawal: (...asked) => answer('withdrawal', asked),
    person: (...asked) => answer('person', asked),
    country: (...asked) => answer('country', asked),
    town: (...asked) => answer('town', asked),
    towns: (...asked) => answer('towns', asked),
    resolve: (...asked) => answer('resolve', asked),
    find: (...asked) => answer('find', asked),
    values: (...asked) => answer('values', asked),
    slice: (...asked) => answer('slice', asked),
    place: (...asked) => answer('place', asked),
    nearest: (...asked) => answer('nearest', asked),
    search: (...asked) => answer('search', asked),
    findNames: (...asked) => answer('findNames', asked),
    together: (...asked) => answer('together', asked),
    statements: (...asked) => answer('statements', asked),
    cards: (...asked) => answer('cards', asked),
  }
}
