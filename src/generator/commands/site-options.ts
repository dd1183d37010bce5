import { resolve } from 'node:path'
import { isWithin } from '#generator/disk/paths.ts'
import { EXIT, UserError } from '#generator/output/user-error.ts'
import { REGISTRY_FILE } from '#generator/ingest/list-seeds.ts'
import type { PictureLimit } from '#generator/share-pictures/pictures.ts'
import type { PrerenderLimit } from '#generator/site/page-paths.ts'
import type { Site } from '#model/site.ts'
import type { OptionName, OptionValues } from './options.ts'

/** What a build is to do, read from the command line. Folders are absolute. */
export interface SiteOptions {
  readonly site: Site
  readonly seeds: string
  readonly ids: string
  readonly out: string
  readonly prerender: PrerenderLimit
  readonly cards: PictureLimit
  readonly strict: boolean
  /** Files that the host takes; Infinity if that was not said. */
  readonly maxFiles: number
  /** Modules that read files of the archivist's own formats (`OwnFormat`). */
  readonly formats?: readonly string[] | undefined
}

export const SITE_OPTIONS: readonly OptionName[] = [
  'seeds',
  'out',
  'base',
  'origin',
  'title',
  'prerender',
  'cards',
  'ids',
  'max-files',
  'strict',
]

/** Reads the values; throws a `UserError` that says which one cannot be. */
export function siteOptions(values: OptionValues): SiteOptions {
  const seeds = resolve(textOf(values, 'seeds'))
  const out = resolve(textOf(values, 'out'))
  if (isWithin(seeds, out) || isWithin(out, seeds))
    throw new UserError(EXIT.usage, `--out ${out} and --seeds ${seeds} must not lie within each other.`)
  const origin = values.origin === undefined ? undefined : parseOrigin(textOf(values, 'origin'))
  return {
    site: {
      title: parseTitle(textOf(values, 'title')),
      base: parseBase(textOf(values, 'base')),
      ...(origin !== undefined && { origin }),
    },
    seeds,
    ids: values.ids === undefined ? resolve(seeds, REGISTRY_FILE) : resolve(textOf(values, 'ids')),
    out,
    prerender: parseLimit('prerender', textOf(values, 'prerender')),
    cards: values.cards === undefined ? undefined : parseLimit('cards', textOf(values, 'cards')),
    strict: values.strict === true,
    maxFiles: values['max-files'] === undefined ? Infinity : parseCount(textOf(values, 'max-files')),
  }
}

/** The text given for an option, or its default. */
export function textOf(values: OptionValues, name: OptionName): string {
  return String(values[name] ?? '')
}

/** "4173" -> 4173. */
export function parsePort(text: string): number {
  const port = Number(text)
  if (/^\d{1,5}$/.test(text) && port <= 65535) return port
  throw new UserError(EXIT.usage, `--port ${text} is no port: give a number from 0 to 65535.`)
}

/** "repo", "/repo" and "/repo/" all mean "/repo/". */
export function parseBase(text: string): string {
  const path = text.replace(/^\/+|\/+$/g, '')
  if (/^[\w.~/-]*$/.test(path) && !/(^|\/)\.{0,2}(\/|$)/.test(path || 'x'))
    return path === '' ? '/' : `/${path}/`
  throw new UserError(
    EXIT.usage,
    `--base ${text} is no path: give one such as /repo/ (letters, digits, ".", "-", "_", "~").`,
  )
}

function parseOrigin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (
    url &&
    /^https?:$/.test(url.protocol) &&
    url.pathname === '/' &&
    url.search + url.hash + url.username === ''
  )
    return url.origin
  throw new UserError(
    EXIT.usage,
    `--origin ${text} is no origin: give one such as https://example.org (a path goes into --base).`,
  )
}

function parseTitle(text: string): string {
  const title = text.replace(/\s+/g, ' ').trim()
  if (title !== '') return title
  throw new UserError(EXIT.usage, '--title needs some text.')
}

function parseCount(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text)
  throw new UserError(EXIT.usage, `--max-files ${text} is no number of files: give one such as 20000.`)
}

function parseLimit(name: OptionName, text: string): PrerenderLimit {
  if (text === 'all' || text === 'none') return { kind: text }
  const count = /^recent:(\d{1,7})$/.exec(text)?.[1]
  if (count !== undefined) return { kind: 'recent', count: Number(count) }
  throw new UserError(EXIT.usage, `--${name} ${text} is none of all, recent:N (such as recent:500), none.`)
}
