import { findStatements } from '#generator/recognise/statements/find-statements.ts'
import type { FoundStatement } from '#generator/recognise/statements/found-statement.ts'

/** People of the fixtures, by surname, and the roles they have where a test asks for none. */
const CAST: Readonly<Record<string, readonly string[]>> = {
  'Helga Brandt': ['Transport Minister'],
  'Tomas Okafor': ['chief engineer'],
  'Anders Holm': ['Prime Minister of Norway'],
  'Paulo Reis': ['Prime Minister of Portugal'],
  'Wang Yi': ['Foreign Minister of China'],
}

/** A statement in words. */
export interface SaidInText extends Pick<FoundStatement, 'form' | 'kind' | 'quoted' | 'confidence'> {
  readonly person: string | undefined
  readonly speaker: string
  readonly cue: string
  readonly content: readonly string[]
}

/** The statements of a text whose people are all of `CAST` that it names. */
export function saidIn(text: string): readonly SaidInText[] {
  const cast = Object.entries(CAST).filter(([name]) => text.includes(name.split(' ').at(-1)!))
  const people = cast.map(([name, roles]) => ({ roles, mentions: mentionsOf(text, name) }))
  const words = ({ start, end }: { start: number; end: number }): string => text.slice(start, end)
  return findStatements(text, people).map(({ person, speaker, cue, content, ...how }) => ({
    ...how,
    person: person === undefined ? undefined : cast[person]![0],
    speaker: words(speaker),
    cue: words(cue),
    content: content.map(words),
  }))
}

function mentionsOf(text: string, name: string): readonly { start: number; end: number }[] {
  const [first, last] = name.split(' ')
  return [...text.matchAll(new RegExp(String.raw`\b(?:${first} )?${last}\b`, 'g'))].map(
    ({ 0: { length }, index }) => ({
      start: index,
      end: index + length,
    }),
  )
}
