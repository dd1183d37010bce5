import { firstBodyPart } from '#model/article.ts'
import type { Article, ArticlePerson } from '#model/article.ts'
import type { PartSpan } from '#model/mention.ts'
import type { Statement } from '#model/statement.ts'

/** A statement that is marked in the text, and whose it is. */
export interface SaidInBody {
  readonly person: ArticlePerson
  readonly statement: Statement
  /** Its content in the body, in reading order; never empty. */
  readonly content: readonly PartSpan[]
}

/** The statements of an article's body, in reading order. */
export function saidInBody(article: Article): readonly SaidInBody[] {
  const first = firstBodyPart(article)
  return article.people
    .flatMap((person) =>
      (person.statements ?? []).map((statement) => {
        return { person, statement, content: statement.content.filter(({ part }) => part >= first) }
      }),
    )
    .filter(({ content }) => content.length > 0)
    .sort(({ content: [one] }, { content: [other] }) => {
      return one!.part - other!.part || one!.start - other!.start
    })
}
