import type { PartSpan, Span } from '#model/mention.ts'
import { SHOWN_STATEMENT } from '#model/statement.ts'
import type { Statement } from '#model/statement.ts'
import { findStatements } from '#generator/recognise/statements/find-statements.ts'
import type { FoundStatement } from '#generator/recognise/statements/found-statement.ts'
import type { JoinedText } from './article-text.ts'
import type { LocalPerson } from './recognised-article.ts'

/** The people of an English article with what each of them says in it: what is surely theirs, and of what stands there twice the copy in the body. */
export function withStatements(
  people: readonly LocalPerson[],
  joined: JoinedText,
  firstBodyPart: number,
): readonly LocalPerson[] {
  const speaking = people.map(({ roles, mentions }) => ({ roles, mentions: mentions.map(joined.join) }))
  const said = people.map((): Statement[] => [])
  for (const found of findStatements(joined.text, speaking)) {
    const statement = placed(found, joined)
    if (statement && found.person !== undefined && found.confidence >= SHOWN_STATEMENT)
      said[found.person]!.push(statement)
  }
  return people.map((person, index) => {
    const statements = isLikely(person) ? withoutCopies(said[index]!, joined, firstBodyPart) : []
    return statements.length > 0 ? { ...person, statements } : person
  })
}

/** How sure it must be that a name is a person's: companies and papers speak, too, and some are taken for people, those of one word most. */
const SURE = { oneWord: 0.8, several: 0.5 } as const

/** Whether statements are shown of somebody of this name in a text. */
export function isLikely({
  name,
  mentions,
}: {
  readonly name: string
  readonly mentions: readonly { readonly confidence?: number }[]
}): boolean {
  const surest = mentions.reduce((most, { confidence = 1 }) => Math.max(most, confidence), 0)
  return surest >= (/\s/.test(name) ? SURE.several : SURE.oneWord)
}

/** Undefined where it does not lie in parts of the article. */
function placed(
  { speaker, cue, content, form, kind, quoted, confidence }: FoundStatement,
  { locate }: JoinedText,
): Statement | undefined {
  const places = [speaker, cue, ...content].map((span) => locate(span))
  const [who, verb, ...said] = places.filter((place): place is PartSpan => place !== undefined)
  if (!who || !verb || said.length < content.length) return undefined
  return { speaker: who, form, cue: verb, content: said, kind, quoted, confidence }
}

/** Less what headline and captions only repeat of the body. */
function withoutCopies(
  statements: readonly Statement[],
  joined: JoinedText,
  firstBodyPart: number,
): readonly Statement[] {
  if (!statements.some(({ cue }) => cue.part < firstBodyPart)) return statements
  const body = statements
    .filter(({ cue }) => cue.part >= firstBodyPart)
    .map(({ content }) => wordsOf(content.map(joined.join), joined.text))
  return statements.filter(({ cue, content }) => {
    if (cue.part >= firstBodyPart) return true
    const words = wordsOf(content.map(joined.join), joined.text)
    return !body.some((others) => isCopy(words, others))
  })
}

/** Share of the words of a statement that another must have for the first to be a copy. */
const COPIED = 0.75

function isCopy(words: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  const common = [...words].filter((word) => others.has(word)).length
  return common >= COPIED * words.size
}

/** Words that tell what is said: those of four letters and more, and numbers. */
function wordsOf(content: readonly Span[], text: string): ReadonlySet<string> {
  return new Set(
    content.flatMap(
      ({ start, end }) =>
        text
          .slice(start, end)
          .toLowerCase()
          .match(/\p{L}{4,}|\d+/gu) ?? [],
    ),
  )
}
