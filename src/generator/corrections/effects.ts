import { parseCountryCode } from '#model/country.ts'
import { problemEvent } from '#generator/output/build-event.ts'
import type { BuildEvent } from '#generator/output/build-event.ts'
import type { Problem } from '#generator/output/problem.ts'
import { countryOf } from '#generator/gazetteer/country-table.ts'
import type { Correction, CorrectionKind } from './corrections-shape.ts'
import { listOf } from './name-scope.ts'
import type { LocatedCorrection } from './parse-corrections.ts'

/** What corrections did to an archive. */
export interface CorrectionsOutcome {
  /** A sentence for each that had an effect, in the order of the file. */
  readonly notes: readonly string[]
  /** Those that had none. */
  readonly problems: readonly Problem[]
}

/** Tells what each correction did; `articlesOf` counts the articles it changed, undefined if it had no effect at all. */
export function outcomeOf(
  corrections: readonly LocatedCorrection[],
  articlesOf: (correction: LocatedCorrection) => number | undefined,
): CorrectionsOutcome {
  const told = corrections.map((located) => [located, articlesOf(located)] as const)
  return {
    notes: told.flatMap(([{ correction }, articles]) =>
      articles === undefined
        ? []
        : `${tellingOf(correction).deed}: ${articles === 1 ? '1 article' : `${articles} articles`}`,
    ),
    problems: told.flatMap(([located, articles]) => (articles === undefined ? unused(located) : [])),
  }
}

/** Reports what corrections did, and which did nothing. */
export function* outcomeEvents({ notes, problems }: CorrectionsOutcome): Generator<BuildEvent> {
  yield* notes.map((text) => ({ kind: 'note', text }) as const)
  yield* problems.map(problemEvent)
}

function unused({ file, line, column, correction }: LocatedCorrection): Problem {
  const hint = 'Check how names and files are written, or remove the entry.'
  return {
    severity: 'error',
    file,
    line,
    column,
    message: `${tellingOf(correction).lack}: the entry does nothing`,
    hint,
  }
}

interface Telling {
  /** What the correction did. */
  readonly deed: string
  /** What is wrong when it did nothing. */
  readonly lack: string
}

type Tellings = {
  readonly [Kind in CorrectionKind]: (correction: Extract<Correction, { kind: Kind }>) => Telling
}

const TELLINGS: Tellings = {
  merge: ({ merge, into }) => ({
    deed: `merged ${listOf(merge).join(', ')} into ${into}`,
    lack: nobodyCalled(listOf(merge).join(', ')),
  }),
  split: ({ split, in: files, as }) => ({
    deed: `told ${as} apart from ${split}`,
    lack: nobodyCalled(split, files),
  }),
  rename: ({ rename, to }) => ({ deed: `renamed ${rename} to ${to}`, lack: nobodyCalled(rename) }),
  'not-a-person': ({ 'not-a-person': words, in: files }) => ({
    deed: `took ${words} for nobody`,
    lack: files ? nobodyCalled(words, files) : noText(words),
  }),
  'always-a-person': ({ 'always-a-person': words }) => ({
    deed: `took ${words} for a person`,
    lack: noText(words),
  }),
  attach: ({ attach, to, in: files }) => ({
    deed: `took ${attach} for ${to}`,
    lack: nobodyCalled(attach, files),
  }),
  hide: ({ hide }) => ({ deed: `hid ${hide}`, lack: nobodyCalled(hide) }),
  pin: ({ pin, id }) => ({ deed: `gave ${pin} the id ${id}`, lack: nobodyCalled(pin) }),
  redirect: ({ redirect, to }) => ({
    deed: `led ${redirect} to ${to}`,
    lack: `${redirect} is in use, or nobody has the id ${to}`,
  }),
  add: ({ add, in: files }) => ({
    deed: `added ${nameOf(add)}`,
    lack: `${files.join(', ')} has ${nameOf(add)} already or is not there`,
  }),
  remove: ({ remove, in: files }) => ({
    deed: `removed ${nameOf(remove)}`,
    lack: `${files.join(', ')} does not have ${nameOf(remove)} or is not there`,
  }),
  alias: ({ alias, is }) => ({ deed: `took "${alias}" for ${nameOf(is)}`, lack: noText(alias) }),
  block: ({ block }) => ({ deed: `found no country in "${block}"`, lack: noText(block) }),
  regroup: ({ regroup, as }) => ({
    deed: `counted ${nameOf(regroup)} as ${nameOf(as)}`,
    lack: `no article has ${nameOf(regroup)}`,
  }),
}

function tellingOf(correction: Correction): Telling {
  const telling = TELLINGS[correction.kind] as (correction: Correction) => Telling
  return telling(correction)
}

function nobodyCalled(name: string, files?: readonly string[]): string {
  return `nobody is called ${name} in ${files ? files.join(', ') : 'any article'}`
}

function noText(words: string): string {
  return `no article has the words "${words}"`
}

function nameOf(code: string): string {
  return countryOf(parseCountryCode(code)!)?.name ?? code
}
