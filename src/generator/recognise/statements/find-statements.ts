import { chunksOf } from './chunks.ts'
import { findQuotations } from './find-quotations.ts'
import type { FoundStatement, Speaking } from './found-statement.ts'
import { likelySexes } from './likely-sex.ts'
import { linkSpeakers } from './link-speakers.ts'
import { readSentence } from './read-sentence.ts'
import { splitSentences } from './split-sentences.ts'
import { statementsOf } from './statements-of.ts'

/**
 * Who says what in an English text: quoted, reported or done by speaking, in reading order; also what nobody is surely found for.
 * Takes time linear in the text.
 */
export function findStatements(text: string, people: readonly Speaking[]): readonly FoundStatement[] {
  const names = people
    .flatMap(({ mentions }, person) => mentions.map((mention) => ({ ...mention, person })))
    .sort((a, b) => a.start - b.start)
  if (names.length === 0) return []
  const sentences = splitSentences(chunksOf(text, findQuotations(text), names))
  const roles = people.map((person) => person.roles)
  const linked = linkSpeakers(sentences, sentences.map(readSentence), {
    sexes: likelySexes(text, sentences, roles),
    roles,
  })
  return statementsOf(text, sentences, linked)
}
