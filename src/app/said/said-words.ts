import type { Statements, ShownStatement } from '#archive/source/statements.ts'
import { capitalised, inFigures, inWords } from '#model/counted.ts'
import { longDay } from '#model/day.ts'
import type { Filter } from '#model/filter.ts'
import type { Statement } from '#model/statement.ts'
import { aboutWords, monthsBetween } from '#app/filters/sentence.ts'
import type { NameOf, SentenceWord } from '#app/filters/sentence.ts'

/** What a statement is, so that quotation marks alone never tell it. */
export function formWord({ kind, quoted }: Pick<Statement, 'kind' | 'quoted'>): string {
  if (quoted === 'whole') return 'Quoted'
  if (quoted === 'part') return 'Quoted in part'
  return kind === 'act' ? 'An act, in the text’s words' : 'Reported'
}

/** How the speaker was found where the text does not name them beside the statement: "inferred: he". */
export function inferredWord({
  form,
  speaker,
}: Pick<ShownStatement, 'form' | 'speaker'>): string | undefined {
  if (form === 'name') return undefined
  return form === 'continued' ? 'goes on from the one before' : `inferred: ${lowered(speaker)}`
}

function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}

/** "Six statements in one of two articles, all of 20 May 2025, none in quotation marks." `all`: articles that mention the speaker. */
export function saidSummary({ total, articles, first, last, found }: Statements, all: number): string {
  const among = articles === all ? inWords(all) : `${inWords(articles)} of ${inWords(all)}`
  const when =
    first && last ? (first === last ? `, all of ${longDay(first)}` : `, ${monthsBetween(first, last)}`) : ''
  const shown = found.flatMap(({ statements }) => statements)
  const marked = shown.filter(({ quoted }) => quoted !== 'none').length
  const quoted = shown.length < total ? '' : `, ${marked === 0 ? 'none' : inWords(marked)} in quotation marks`
  return `${capitalised(inWords(total))} ${total === 1 ? 'statement' : 'statements'} in ${among} ${all === 1 ? 'article' : 'articles'}${when}${quoted}.`
}

/** "4 statements by Wang Yi about Pakistan with “ceasefire” in 2025". */
export function saidSentence(
  filter: Filter,
  total: number,
  speaker: string,
  nameOf: NameOf,
): readonly SentenceWord[] {
  return [
    { kind: 'count', text: inFigures(total) },
    { kind: 'text', text: ` ${total === 1 ? 'statement' : 'statements'} by ${speaker}` },
    ...aboutWords(filter, nameOf),
  ]
}

/** How the speakers of the statements were found, in a sentence or two. */
export function surenessWords(statements: readonly ShownStatement[]): string {
  const all = statements.length
  const named = statements.filter(({ form }) => form === 'name').length
  const inferred = statements.filter(({ form }) => form === 'pronoun' || form === 'title').length
  const beside =
    named === all
      ? 'All name'
      : `${capitalised(inWords(named))} of ${inWords(all)} ${named === 1 ? 'names' : 'name'}`
  const rest =
    inferred === 0 ? '' : ` Of ${inWords(inferred)} the speaker is inferred, from “he”, “she” or a title.`
  return `${beside} the speaker beside the words that say so.${rest}`
}
