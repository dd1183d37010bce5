import { dirname, resolve } from 'node:path'
import { isMap } from 'yaml'
import type { z } from 'zod'
import type { Problem } from '#generator/output/problem.ts'
import { CONFIG_SHAPE } from './config-shape.ts'
import type { SiteSettings } from './config-shape.ts'
import { didYouMean } from './did-you-mean.ts'
import { FILE_OPTIONS } from './options.ts'
import type { OptionValues } from './options.ts'
import { readYaml } from '#generator/yaml/yaml-source.ts'
import type { YamlSource } from '#generator/yaml/yaml-source.ts'

/** What the file of an archive says. */
export interface Config {
  /** The folder it lies in: everything of the archive is found from there. */
  readonly folder: string
  /** As the command line would give them; paths are absolute. */
  readonly options: OptionValues
  /** Entries of `sources` and `files` have their places as `at`. */
  readonly settings: SiteSettings
}

/** The file as it was read, and what in it could not be understood; with any problem it is not to be followed. */
export interface ConfigReading {
  readonly config: Config
  readonly problems: readonly Problem[]
}

/** Reads the file of an archive; `file` is its absolute path, `name` what messages call it. Files that it names must be there. */
export function parseConfig(
  text: string,
  file: string,
  name: string,
  isThere: (path: string) => boolean = () => true,
): ConfigReading {
  const source = readYaml(text, name)
  const said: unknown = source.flaw ? {} : (source.document.toJS() ?? {})
  const read = CONFIG_SHAPE.safeParse(said)
  const folder = dirname(file)
  if (source.flaw) return failed(folder, [{ severity: 'error', ...source.flaw, hint: 'Mend the line.' }])
  if (!isMap(source.document.contents) && source.document.contents !== null)
    return failed(folder, [problemAt(source, [], 'is no list of "key: value" lines', KEYS_HINT)])
  if (!read.success)
    return failed(
      folder,
      read.error.issues.flatMap((issue) => problemsOf(issue, source)),
    )
  const { options, settings } = parted(withPlaces(read.data, source), folder)
  const missing = NAMED_FILES.filter((path) => {
    const named = path.reduce<unknown>(
      (value, key) => (value as Record<string, unknown> | undefined)?.[key],
      settings,
    )
    return typeof named === 'string' && !isThere(named)
  })
  if (missing.length > 0)
    return failed(
      folder,
      missing.map((path) => missingAt(path, source)),
    )
  return { config: { folder, options, settings }, problems: [] }
}

const KEYS = Object.keys(CONFIG_SHAPE.shape)

const KEYS_HINT = `The file has: ${KEYS.join(', ')}.`

function failed(folder: string, problems: readonly Problem[]): ConfigReading {
  return { config: { folder, options: {}, settings: {} }, problems }
}

/** Where the file names another that a build reads. A logo that is one file for both themes is read as that of the light one. */
const NAMED_FILES: readonly (readonly string[])[] = [['about'], ['logo', 'light'], ['logo', 'dark']]

function missingAt(path: readonly string[], source: YamlSource): Problem {
  const said = source.document.hasIn(path) ? path : path.slice(0, 1)
  const file = String(source.document.getIn(said))
  return problemAt(
    source,
    said,
    `"${path[0]}" names ${file}, which is not there`,
    'Make that file beside this one, or mend its path.',
  )
}

const OPTION_NAMES: ReadonlySet<string> = new Set(FILE_OPTIONS.map(([name]) => name))

/** Keys whose value is the path of a file or a folder. */
const PATHS: ReadonlySet<string> = new Set([
  ...FILE_OPTIONS.flatMap(([name, { isPath }]) => (isPath ? [name] : [])),
  'about',
  'logo',
])

/** Lists whose entries may turn out to do nothing, with the place of each entry. */
function withPlaces(
  data: Readonly<Record<string, unknown>>,
  source: YamlSource,
): Readonly<Record<string, unknown>> {
  const placed = ['sources', 'files'].flatMap((key) => {
    const entries = data[key] as readonly object[] | undefined
    return entries
      ? [[key, entries.map((entry, index) => ({ ...entry, at: source.placeOf([key, index]) }))]]
      : []
  })
  return { ...data, ...Object.fromEntries(placed) }
}

/** Values of options apart from what is said of the site. */
function parted(data: Readonly<Record<string, unknown>>, folder: string): Omit<Config, 'folder'> {
  const entries = Object.entries(data).map(([key, value]) => {
    return [key, PATHS.has(key) ? resolved(value, folder) : value] as const
  })
  return {
    options: Object.fromEntries(entries.filter(([key]) => OPTION_NAMES.has(key))),
    settings: Object.fromEntries(entries.filter(([key]) => !OPTION_NAMES.has(key))),
  }
}

/** A path, or an object of some. */
function resolved(value: unknown, folder: string): unknown {
  if (typeof value === 'string') return resolve(folder, value)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, resolved(one, folder)]))
}

function problemsOf(issue: z.core.$ZodIssue, source: YamlSource): readonly Problem[] {
  const { path } = issue
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => {
      const [known, hint] = path.length === 0 ? [KEYS, KEYS_HINT] : [[], 'Remove it.']
      const guess = didYouMean(key, known)
      return problemAt(source, [...path, key], `"${key}" has no meaning here.${guess}`, hint)
    })
  const key = path.findLast((step) => typeof step === 'string') ?? ''
  return [problemAt(source, path, `"${key}" ${messageOf(issue, source)}`, hintOf(String(path[0])))]
}

/** What is required is missing, and has no text of its own. */
function messageOf(issue: z.core.$ZodIssue, { document }: YamlSource): string {
  return document.hasIn(issue.path) ? issue.message : 'is missing'
}

function hintOf(key: string): string {
  const shape: Readonly<Record<string, z.ZodType>> = CONFIG_SHAPE.shape
  const about = shape[key]?.description
  return about === undefined ? 'Mend the line.' : `It is: ${about}.`
}

function problemAt(source: YamlSource, path: readonly PropertyKey[], message: string, hint: string): Problem {
  return { severity: 'error', ...source.keyPlaceOf(path), message, hint }
}
