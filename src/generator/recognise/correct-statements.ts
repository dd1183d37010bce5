import { partsOfArticle } from '#model/article.ts'
import type { Statement } from '#model/statement.ts'
import type { LocalPerson, RecognisedArticle, StatementChange } from './recognised-article.ts'
import { archiveKey } from '#generator/recognise/identity/archive-names.ts'
import { readName } from '#generator/recognise/identity/person-name.ts'

/** Who says a statement: an index into the people of the article. */
interface SaidBy {
  readonly statement: Statement
  readonly person: number
}

/**
 * An article with its statements as the archivist corrects them; `restated` are the changes that took effect. Nothing is
 * given to somebody whom the article does not name.
 */
export function correctStatements(
  article: RecognisedArticle,
  changes: readonly StatementChange[],
): RecognisedArticle {
  const { people } = article
  const parts = partsOfArticle(article)
  let said: readonly SaidBy[] = people.flatMap(({ statements = [] }, person) =>
    statements.map((statement) => ({ statement, person })),
  )
  const restated: StatementChange[] = []
  for (const change of changes) {
    const next = changed(said, change, people, parts)
    if (next.length < said.length || next.some((one, at) => one !== said[at])) restated.push(change)
    said = next
  }
  if (restated.length === 0) return article
  return {
    ...article,
    people: people.map((person, index) => withSaid(person, index, said)),
    restated: [...(article.restated ?? []), ...restated],
  }
}

function changed(
  said: readonly SaidBy[],
  { words, by, to }: StatementChange,
  people: readonly LocalPerson[],
  parts: readonly string[],
): readonly SaidBy[] {
  const receiver = to === undefined ? undefined : people.findIndex((person) => isCalled(person, to))
  if (receiver === -1) return said
  return said.flatMap((one) => {
    const { statement, person } = one
    if (person === receiver || !wordsOf(statement, parts).includes(squeezed(words))) return [one]
    if (by !== undefined && !isCalled(people[person]!, by)) return [one]
    return receiver === undefined ? [] : [{ statement: { ...statement, confidence: 1 }, person: receiver }]
  })
}

function keyOf(name: string): string {
  return archiveKey(name, readName(name))
}

function isCalled({ name, forms }: LocalPerson, wanted: string): boolean {
  const key = keyOf(wanted)
  return [name, ...forms].some((form) => keyOf(form) === key)
}

/** The words of a statement: what is said, and the stretch of each part from the first to the last word that has to do with it. */
function wordsOf({ speaker, cue, content }: Statement, parts: readonly string[]): string {
  const said = content.map(({ part, start, end }) => parts[part]!.slice(start, end)).join(' ')
  const here = [speaker, cue, ...content].filter(({ part }) => part === cue.part)
  const start = Math.min(...here.map((span) => span.start))
  const end = Math.max(...here.map((span) => span.end))
  return squeezed(`${said} ${parts[cue.part]!.slice(start, end)}`)
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function withSaid(person: LocalPerson, index: number, said: readonly SaidBy[]): LocalPerson {
  const { statements: _before, ...rest } = person
  const statements = said.flatMap((one) => (one.person === index ? one.statement : [])).sort(inReadingOrder)
  return statements.length > 0 ? { ...rest, statements } : rest
}

function inReadingOrder({ cue: one }: Statement, { cue: other }: Statement): number {
  return one.part - other.part || one.start - other.start
}
