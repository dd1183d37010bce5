import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { isWithin } from '#generator/disk/paths.ts'
import type { OptionName, OptionValues } from '#generator/config/options.ts'
import { VALUE_KINDS } from '#generator/config/value-kinds.ts'
import type { CheckedOption, ValueOf } from '#generator/config/value-kinds.ts'
import { EXIT, UserError } from '#generator/output/user-error.ts'
import { CORRECTIONS_FILE, REGISTRY_FILE } from '#generator/ingest/list-seeds.ts'
import type { LookSettings } from '#generator/look/site-look.ts'
import { EXCERPT_WORDS } from '#generator/rights/terms.ts'
import type { TermsRules } from '#generator/rights/terms.ts'
import type { PictureLimit } from '#generator/share-pictures/pictures.ts'
import type { PrerenderLimit } from '#generator/site/page-paths.ts'
import type { Site } from '#model/site.ts'
import type { Arguments } from './options.ts'

/** Where the files of an archive are; absolute paths. */
export interface ArchivePlaces {
  readonly seeds: string
  readonly ids: string
  readonly corrections: string
  /** The folder of the archive's file; without one the folder the command was called in. Caches lie in it. */
  readonly home: string
}

/** What a build is to do, read from the command line and the file of the archive. Folders are absolute. */
export interface SiteOptions extends ArchivePlaces {
  readonly site: Site
  readonly out: string
  readonly prerender: PrerenderLimit
  readonly cards: PictureLimit
  /** A text in Markdown about the archive. */
  readonly about?: string
  readonly look: LookSettings
  /** On which terms articles are published. */
  readonly terms: TermsRules
  readonly strict: boolean
  /** Files that the host takes; Infinity if that was not said. */
  readonly maxFiles: number
  /** Modules that read files of the archivist's own formats (`OwnFormat`). */
  readonly formats?: readonly string[] | undefined
}

/** Options that say where an archive is. */
export const PLACE_OPTIONS: readonly OptionName[] = ['config', 'seeds', 'ids']

export const SITE_OPTIONS: readonly OptionName[] = [
  ...PLACE_OPTIONS,
  'out',
  'base',
  'origin',
  'title',
  'prerender',
  'cards',
  'max-files',
  'strict',
  'today',
]

type Given = Pick<Arguments, 'values' | 'config'>

/** Reads the values; throws a `UserError` that says which one cannot be. */
export function siteOptions({ values, config }: Given): SiteOptions {
  const places = archivePlaces({ values, config })
  const { seeds } = places
  const out = resolve(textOf(values, 'out'))
  if (isWithin(seeds, out) || isWithin(out, seeds))
    throw new UserError(EXIT.usage, `--out ${out} and --seeds ${seeds} must not lie within each other.`)
  const origin = readOption(values, 'origin')
  const { tagline, contact, licence, links, panels, order, visibility, hsts, about, accent, logo, fonts } =
    config?.settings ?? {}
  return {
    ...places,
    site: {
      title: readOption(values, 'title') ?? '',
      base: readOption(values, 'base') ?? '/',
      ...(origin !== undefined && { origin }),
      ...(tagline !== undefined && { tagline }),
      ...(contact !== undefined && { contact }),
      ...(licence !== undefined && { licence }),
      ...(links !== undefined && { links }),
      ...(panels !== undefined && { panels }),
      ...(order === 'oldest' && { order }),
      ...(visibility === 'unlisted' && { visibility }),
      ...(hsts === true && { hsts }),
    },
    out,
    prerender: readOption(values, 'prerender') ?? { kind: 'all' },
    cards: readOption(values, 'cards'),
    ...(about !== undefined && { about }),
    look: { accent, logo, fonts },
    terms: termsOf({ values, config }),
    strict: values.strict === true,
    maxFiles: readOption(values, 'max-files') ?? Infinity,
  }
}

/** On which terms articles are published, and the day that embargoes are compared with. */
export function termsOf({ values, config }: Given): TermsRules {
  const { text, excerpt = EXCERPT_WORDS, rights, sources = [], files = [] } = config?.settings ?? {}
  return { today: readOption(values, 'today'), text, excerptWords: excerpt, rights, sources, files }
}

/** Where the files of the archive are. Throws a `UserError` if that is not clear. */
export function archivePlaces({ values, config }: Given): ArchivePlaces {
  const seeds = resolve(textOf(values, 'seeds'))
  const folder = config?.folder
  return {
    seeds,
    ids: values.ids === undefined ? companion(REGISTRY_FILE, seeds, folder) : resolve(textOf(values, 'ids')),
    corrections: companion(CORRECTIONS_FILE, seeds, folder),
    home: resolve(folder ?? ''),
  }
}

/** A file about the articles lies beside the file of the archive, or in the folder of the articles as it does without one. */
function companion(name: string, seeds: string, folder = seeds): string {
  const [inSeeds, inFolder] = [join(seeds, name), join(folder, name)]
  if (inSeeds === inFolder || !existsSync(inSeeds)) return inFolder
  if (!existsSync(inFolder)) return inSeeds
  throw new UserError(
    EXIT.problems,
    `There are two files ${name}, and it is not clear which of them holds:\n  ${inFolder}\n  ${inSeeds}\nMake one of them.`,
  )
}

/** The text given for an option, or its default. */
export function textOf(values: OptionValues, name: OptionName): string {
  return String(values[name] ?? '')
}

/** The value of an option, undefined if it is not given; throws a `UserError` if it cannot be read. */
export function readOption<Name extends CheckedOption>(
  values: OptionValues,
  name: Name,
): ValueOf<Name> | undefined {
  const text = values[name]
  if (text === undefined) return undefined
  const { parse, flaw, remedy } = VALUE_KINDS[name]
  const value = parse(String(text)) as ValueOf<Name> | undefined
  if (value !== undefined) return value
  throw new UserError(EXIT.usage, `--${name} ${String(text)} ${flaw}: ${remedy}.`)
}

/** Where a server listens. */
export interface ServerPlace {
  readonly host: string
  readonly port: number
}

/** Where a server is to listen. */
export function serverPlace(values: OptionValues): ServerPlace {
  return { host: textOf(values, 'host'), port: readOption(values, 'port') ?? 0 }
}
