import { resolve } from 'node:path'
import { DEFAULT_VALUES } from '#generator/config/options.ts'
import { buildSite } from '#generator/commands/build-site.ts'
import { parseArguments } from '#generator/commands/options.ts'
import { SITE_OPTIONS, siteOptions } from '#generator/commands/site-options.ts'
import type { Problem } from '#generator/output/problem.ts'
import { loadFormats } from '#generator/parse/own-format.ts'
import { pathToFileURL } from 'node:url'

/** What `build` is to do: each as the option of the command line of that name, with its default. Paths may be relative. */
export interface BuildOptions {
  /** The folder of the articles, `--seeds` of the command line. */
  readonly articles: string
  readonly out: string
  readonly base?: string
  readonly origin?: string
  readonly title?: string
  readonly prerender?: 'all' | 'none' | `recent:${number}`
  readonly cards?: 'all' | 'none' | `recent:${number}`
  readonly ids?: string
  readonly maxFiles?: number
  readonly strict?: boolean
  /** Modules whose default export is an `OwnFormat`. */
  readonly formats?: readonly string[]
  /** Takes what the command line would print on the way. */
  readonly log?: (text: string) => void
}

/** What a build has come to: read = published + skipped + failed. */
export interface BuildReport {
  /** Whether the new site is in its place; else the old one stays as it was. */
  readonly isPublished: boolean
  readonly read: number
  readonly published: number
  readonly skipped: number
  readonly failed: number
  readonly problems: readonly Problem[]
}

/**
 * Builds a site as `dateline build` does, with its caches in `.dateline` of the working directory. What is wrong with articles is in the
 * report. Rejects with an error that says what to do for options that cannot be, for a disk that would not and while another build writes to `out`.
 */
export async function build({
  articles,
  maxFiles,
  formats = [],
  log = () => {},
  ...options
}: BuildOptions): Promise<BuildReport> {
  const values = { ...options, seeds: articles, 'max-files': maxFiles }
  const { values: parsed } = parseArguments(SITE_OPTIONS, false, Object.entries(values).flatMap(argumentsOf))
  const modules = formats.map((path) => resolve(path))
  await loadFormats(modules.map((path) => pathToFileURL(path).href))
  const outcome = await buildSite(
    { ...siteOptions({ values: { ...DEFAULT_VALUES, ...parsed } }), formats: modules },
    { out: log, err: { write: log } },
  )
  const { read, published, skipped, failed } = outcome.tally
  return { isPublished: outcome.isPublished, read, published, skipped, failed, problems: outcome.problems }
}

/** An option as it is said on the command line. */
function argumentsOf([name, value]: readonly [
  string,
  string | number | boolean | undefined,
]): readonly string[] {
  if (value === undefined || value === false) return []
  return [value === true ? `--${name}` : `--${name}=${value}`]
}
