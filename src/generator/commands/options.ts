import { parseArgs } from 'node:util'
import type { ExitCode } from '#generator/output/user-error.ts'
import type { Terminal } from '#generator/terminal/terminal.ts'
import { EXIT, UserError } from '#generator/output/user-error.ts'

/** One thing that can be said on the command line. */
interface Option {
  readonly type: 'string' | 'boolean'
  /** What stands for the value in the help. */
  readonly value?: string
  readonly default?: string
  readonly help: string
}

/** Every option of every command; a command names those it takes. */
const OPTIONS = {
  seeds: { type: 'string', value: 'DIR', default: 'seeds', help: 'folder of the articles' },
  out: { type: 'string', value: 'DIR', default: 'dist', help: 'folder of the published site' },
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
    help: 'where the ids given are kept (default: ids.tsv in the seeds folder)',
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
  strict: { type: 'boolean', help: 'publish nothing if anything is wrong, warnings included' },
  jsonl: { type: 'boolean', help: 'read lines {id, text}, print lines {id, people, peopleSet, countries}' },
  debug: { type: 'boolean', help: 'show where in the program a bug occurred' },
  help: { type: 'boolean', help: 'show this' },
} as const satisfies Readonly<Record<string, Option>>

export type OptionName = keyof typeof OPTIONS

/** The values given: text for those with a value, true for the others; what was not given and has no default is absent. */
export type OptionValues = Readonly<Partial<Record<OptionName, string | boolean>>>

/** The arguments of a command, taken apart. */
export interface Arguments {
  readonly values: OptionValues
  readonly files: readonly string[]
}

/** Reads a command's arguments; throws a `UserError` that says what was not understood. */
export function parseArguments(
  names: readonly OptionName[],
  takesFiles: boolean,
  args: readonly string[],
): Arguments {
  const options = Object.fromEntries(names.map((name) => [name, spec(name)]))
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: takesFiles })
    return { values, files: positionals }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new UserError(EXIT.usage, error.message)
  }
}

/** The options of a command, a line each. */
export function optionLines(names: readonly OptionName[]): string {
  const rows = names.map((name) => {
    const option: Option = OPTIONS[name]
    const preset = option.default === undefined ? '' : ` (default: ${option.default})`
    return [`--${name}${option.value === undefined ? '' : ` ${option.value}`}`, option.help + preset] as const
  })
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join('')
}

function spec(name: OptionName): { type: 'string' | 'boolean'; default?: string } {
  const { type, default: preset }: Option = OPTIONS[name]
  return preset === undefined ? { type } : { type, default: preset }
}

/** A command of the command line. */
export interface Command {
  readonly name: string
  /** One line for the list of commands. */
  readonly summary: string
  /** How it is called, after "dateline". */
  readonly usage: string
  readonly options: readonly OptionName[]
  /** Whether words without dashes are taken. */
  readonly takesFiles?: boolean
  /** Throws a `UserError` for what the person who called can mend; any other error is a bug of ours. */
  readonly run: (args: Arguments, terminal: Terminal) => Promise<ExitCode>
}
