import type { Day } from '#model/day.ts'
import type { DayBasis, Happened, NamedDay } from '#model/named-day.ts'
import { decodeSpans, encodeSpans } from './part-spans.ts'
import { count, list, maybe, present, row, text } from '#archive/format/shape.ts'

/** Every basis; files hold the place in this list, so new ones are added at the end. */
const BASES: readonly DayBasis[] = ['written', 'dateline', 'publication']

/** A day that a text names: value, basis, and the three numbers of its span. */
export type NamedDayCells = readonly [value: string, basis: number, span: readonly number[]]

export const namedDayCells = row<NamedDayCells>(text, count, list(count))

export function encodeNamedDays(days: readonly NamedDay[]): readonly NamedDayCells[] {
  return days.map(({ value, basis, ...span }) => [value, BASES.indexOf(basis), encodeSpans([span])])
}

/** The inverse of `encodeNamedDays`. Throws an `ArchiveError` naming the file. */
export function decodeNamedDays(days: readonly NamedDayCells[], file: string): readonly NamedDay[] {
  return days.map(([value, basis, span]) => ({
    ...present(decodeSpans(span, file)[0], file),
    value,
    basis: present(BASES[basis], file),
  }))
}

/** The day it happened, and the three numbers of the words that say so. */
export type HappenedCells = readonly [day: string, evidence?: readonly number[] | undefined]

export const happenedCells = row<HappenedCells>(text, maybe(list(count)))

export function encodeHappened({ day, evidence }: Happened): HappenedCells {
  return evidence ? [day, encodeSpans([evidence])] : [day]
}

/** The inverse of `encodeHappened`. Throws an `ArchiveError` naming the file. */
export function decodeHappened([day, evidence]: HappenedCells, file: string): Happened {
  return { day: day as Day, ...(evidence && { evidence: present(decodeSpans(evidence, file)[0], file) }) }
}
