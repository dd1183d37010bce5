import type { CountryCode } from '#model/country.ts'
import type { NoteEffect } from './correct-people.ts'
import type { Correction } from './correction-meaning.ts'

/** The country in which the archivist says that a source is at home, or that it is so in none: an article's, by its source's name or host. */
export type StatedHome = (
  source: string | undefined,
  host: string | undefined,
  file: string,
) => CountryCode | 'none' | undefined

/** Answers where the archivist says that sources are at home, and notes for which article it was asked. */
export function createHomes(corrections: readonly Correction[], note: NoteEffect): StatedHome {
  const homes = new Map(
    corrections.flatMap((correction) =>
      correction.effects.flatMap((effect) => {
        if (effect.kind !== 'source') return []
        return [[sourceKey(effect.source), [effect.home, correction]] as const]
      }),
    ),
  )
  if (homes.size === 0) return () => undefined
  return (source, host, file) => {
    const found = [source, host].map((name) => homes.get(sourceKey(name ?? ''))).find(Boolean)
    if (!found) return undefined
    const [home, correction] = found
    note(correction, file)
    return home
  }
}

/** Sources are compared without case, hosts also without "www.". */
export function sourceKey(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/^www\./, '')
}
