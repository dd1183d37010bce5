import type { Published } from '#model/article.ts'
import { dayNumber } from '#model/day.ts'
import type { Day } from '#model/day.ts'
import { readStamp } from './stamp.ts'
import type { Stamp } from './stamp.ts'

/** What a page says of when its article was put out, the most telling first in each list. */
export interface StatedDays {
  /** Stamps that are said to be of the publication. */
  readonly published: readonly string[]
  /** Stamps of which that is not said: of the making, or of times that the page shows. */
  readonly others: readonly string[]
  readonly modified: readonly string[]
  /** The day in the page's address. */
  readonly address: Day | undefined
  /** What the lines above the story say. */
  readonly shown: Published | undefined
}

/** The web's first page is of 1991; what is older is a placeholder, unless nothing else is said. */
const WEB = '1991-01-01'
const LATEST = '2100-01-01'

/**
 * The day and hour of an article, all that the page says weighed together: what is said of the publication before anything else, plausible
 * days before impossible ones, and for a moment in Greenwich time the paper's own day where address or page show it.
 */
export function publicationOf(stated: StatedDays): Published | undefined {
  const published = stampsOf(stated.published)
  const others = stampsOf(stated.others)
  const modified = stampsOf(stated.modified)
  const shown = shownStamps(stated)
  const known = [...published, ...others, ...modified, ...shown]
  const own = (stamps: readonly Stamp[]) =>
    stamps.map((stamp) =>
      onOwnDay(agreed(settle(stamp, known), stated, known), stated, [...published, ...others]),
    )
  const latest = modified
    .map(({ day }) => day)
    .sort()
    .at(-1)
  const candidates = [
    own(published).filter((stamp) => isPlausible(stamp, latest)),
    own(published).filter((stamp) => isPlausible(stamp)),
    shown,
    own(others).filter((stamp) => isPlausible(stamp)),
    own(modified).filter((stamp) => isPlausible(stamp)),
    own(published),
  ].find((stamps) => stamps.length > 0)
  const chosen = candidates && mostStated(candidates, [...shown, ...others])
  return chosen && { day: chosen.day, ...(chosen.time !== undefined && { time: chosen.time }) }
}

/** The stamp whose day most of them say, what the page shows counted as well; the first of those. */
function mostStated(stamps: readonly Stamp[], shown: readonly Stamp[]): Stamp | undefined {
  const votes = ({ day }: Stamp) => [...stamps, ...shown].filter((stamp) => stamp.day === day).length
  return stamps.reduce<Stamp | undefined>(
    (best, next) => (best && votes(best) >= votes(next) ? best : next),
    undefined,
  )
}

function stampsOf(texts: readonly string[]): readonly Stamp[] {
  return texts.flatMap((text) => readStamp(text) ?? [])
}

function shownStamps({ shown, address }: StatedDays): readonly Stamp[] {
  const stamps: readonly (Stamp | undefined)[] = [
    shown && { ...shown, zone: 'unsaid' },
    address && { day: address, zone: 'unsaid' },
  ]
  return stamps.filter((stamp) => stamp !== undefined)
}

/** Published after it was last changed is as impossible as before there was a web. */
function isPlausible({ day }: Stamp, latest?: Day): boolean {
  return (
    day >= WEB &&
    day < LATEST &&
    (latest === undefined || latest < WEB || distance(day, latest) <= 1 || day < latest)
  )
}

/** Figures that can be read in two ways mean the day that another stamp says. */
function settle(stamp: Stamp, known: readonly Stamp[]): Stamp {
  const { other, ...first } = stamp
  if (other === undefined) return stamp
  const says = (day: Day) => known.some((one) => one.other === undefined && distance(one.day, day) <= 1)
  return says(other) && !says(first.day) ? { ...first, day: other } : first
}

/** The address of an article is older than a stamp that was set anew: it is right where another stamp agrees with it. */
function agreed(chosen: Stamp, { address }: StatedDays, known: readonly Stamp[]): Stamp {
  if (address === undefined || distance(address, chosen.day) <= 1) return chosen
  return known.find(({ day }) => distance(day, address) <= 1) ?? chosen
}

/** A moment of Greenwich is put on the day beside it that the paper itself says, at its hour there if that is said. */
function onOwnDay(stamp: Stamp, stated: StatedDays, known: readonly Stamp[]): Stamp {
  if (stamp.zone !== 'utc') return stamp
  const beside = [...known.filter(({ zone }) => zone !== 'utc'), ...shownStamps(stated)].filter(
    ({ day, other }) => other === undefined && distance(day, stamp.day) <= 1,
  )
  const day =
    stated.address !== undefined && distance(stated.address, stamp.day) <= 1 ? stated.address : beside[0]?.day
  if (day === undefined) return stamp
  const timed = beside.find((one) => one.day === day && one.time !== undefined)
  return timed ?? (day === stamp.day ? stamp : { day, zone: 'own' })
}

function distance(one: Day, other: Day): number {
  return Math.abs(dayNumber(one) - dayNumber(other))
}
