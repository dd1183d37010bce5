import type { CheckedOption } from './value-kinds.ts'

/** One thing that can be said on the command line and, if it is about the archive, in its file. */
export interface Option {
  readonly type: 'string' | 'boolean'
  /** What stands for the value in the help. */
  readonly value?: string
  readonly default?: string
  readonly help: string
  /** A file or a folder: on the command line from where it is called, in the file from the folder of the file. */
  readonly isPath?: true
  /** Of one call, and not of the archive. */
  readonly ofCall?: true
}

/** Every option of every command; a command names those it takes. */
export const OPTIONS = {
  seeds: { type: 'string', value: 'DIR', default: 'seeds', isPath: true, help: 'folder of the articles' },
  out: { type: 'string', value: 'DIR', default: 'dist', isPath: true, help: 'folder of the published site' },
  base: { type: 'string', value: '/PATH/', default: '/', help: 'path the site is published under' },
  origin: {
    type: 'string',
    value: 'URL',
    help: 'where the site is published (https://example.org): gives canonical links, sitemap and feed',
  },
  title: { type: 'string', value: 'TEXT', default: 'Dateline', help: 'name of the archive' },
  prerender: {
    type: 'string',
    value: 'all|recent:N|none',
    default: 'all',
    help: 'which article pages to draw beforehand',
  },
  cards: {
    type: 'string',
    value: 'all|recent:N|none',
    help: 'which pages get a picture for shared links (with --origin; default: all, up to 200 articles)',
  },
  ids: {
    type: 'string',
    value: 'FILE',
    isPath: true,
    help: 'where the ids given are kept (default: ids.tsv beside the articles)',
  },
  port: { type: 'string', value: 'N', default: '4173', help: 'port, or the next free one' },
  host: {
    type: 'string',
    value: 'NAME',
    default: 'localhost',
    help: 'address to listen at (0.0.0.0: reachable from other machines)',
  },
  'max-files': {
    type: 'string',
    value: 'N',
    help: 'publish nothing that has more files (hosts take 20,000 to 200,000)',
  },
  today: {
    type: 'string',
    value: 'YYYY-MM-DD',
    help: 'the day of the build: what has a later date or embargo waits; never taken from the clock',
  },
  strict: { type: 'boolean', help: 'publish nothing if anything is wrong, warnings included' },
  config: {
    type: 'string',
    value: 'FILE',
    ofCall: true,
    help: 'the file of the archive (default: the nearest dateline.config.yaml, here or in a folder above)',
  },
  json: {
    type: 'boolean',
    ofCall: true,
    help: 'print what was published, skipped and failed as a line of JSON',
  },
  to: {
    type: 'string',
    value: 'HOST',
    ofCall: true,
    help: 'where the site goes: github-pages, gitlab-pages or rsync',
  },
  target: {
    type: 'string',
    value: 'USER@HOST:/PATH/',
    ofCall: true,
    help: 'the folder that rsync copies to',
  },
  workflow: {
    type: 'boolean',
    ofCall: true,
    help: 'write the file by which the host builds on every push',
  },
  force: { type: 'boolean', ofCall: true, help: 'write over a file that is another' },
  remote: {
    type: 'string',
    value: 'NAME|URL',
    ofCall: true,
    help: 'the repository that is pushed to (default: origin of the one this folder lies in)',
  },
  branch: {
    type: 'string',
    value: 'NAME',
    ofCall: true,
    help: 'the branch it is pushed to (default: gh-pages)',
  },
  domain: {
    type: 'string',
    value: 'NAME',
    help: 'a domain of your own, which the host is told of (CNAME)',
  },
  jsonl: {
    type: 'boolean',
    ofCall: true,
    help: 'read lines {id, text}, print lines {id, people, peopleSet, countries}',
  },
  debug: { type: 'boolean', ofCall: true, help: 'show where in the program a bug occurred' },
  help: { type: 'boolean', ofCall: true, help: 'show this' },
} as const satisfies Readonly<Record<string, Option> & Record<CheckedOption, Option>>

/** The name of an option. */
export type OptionName = keyof typeof OPTIONS

/** The values given: text for those with a value, true for the others; what was not given is absent. */
export type OptionValues = Readonly<Partial<Record<OptionName, string | boolean>>>

/** What stands for options that nobody has given. */
export const DEFAULT_VALUES: OptionValues = Object.fromEntries(
  Object.entries<Option>(OPTIONS).flatMap(([name, { default: preset }]) =>
    preset === undefined ? [] : [[name, preset]],
  ),
)

/** Options that the file of an archive may give a value to. */
export const FILE_OPTIONS = Object.entries<Option>(OPTIONS).filter(([, { ofCall }]) => ofCall !== true)
