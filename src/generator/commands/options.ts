import { parseArgs } from 'node:util'
import { didYouMean } from '#generator/config/did-you-mean.ts'
import { OPTIONS } from '#generator/config/options.ts'
import type { Option, OptionName, OptionValues } from '#generator/config/options.ts'
import type { Config } from '#generator/config/parse-config.ts'
import type { ExitCode } from '#generator/output/user-error.ts'
import type { Terminal } from '#generator/terminal/terminal.ts'
import { EXIT, UserError } from '#generator/output/user-error.ts'

/** The arguments of a command, taken apart. */
export interface Arguments {
  /** Given on the command line or, where not there, in the file of the archive; in the end defaults. */
  readonly values: OptionValues
  readonly files: readonly string[]
  /** The file of the archive that the command is called in, or is told. */
  readonly config?: Config | undefined
  /** The same arguments with the file of the archive as it is now. */
  readonly again: () => Promise<Arguments>
}

/** Reads a command's arguments; throws a `UserError` that says what was not understood. */
export function parseArguments(
  names: readonly OptionName[],
  takesFiles: boolean,
  args: readonly string[],
): Pick<Arguments, 'values' | 'files'> {
  const options = Object.fromEntries(names.map((name) => [name, { type: OPTIONS[name].type }]))
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: takesFiles })
    return { values, files: positionals }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    const unknown = /^Unknown option '(-[^']*)'/.exec(error.message)
    if (!unknown) throw new UserError(EXIT.usage, error.message)
    const guess = didYouMean(
      unknown[1] ?? '',
      names.map((name) => `--${name}`),
    )
    throw new UserError(EXIT.usage, `${unknown[0]}.${guess}\nAdd --help to see every option.`)
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

/** A command of the command line. */
export interface Command {
  readonly name: string
  /** Another name for it. */
  readonly alias?: string
  /** One line for the list of commands. */
  readonly summary: string
  /** How it is called, after "dateline". */
  readonly usage: string
  readonly options: readonly OptionName[]
  /** Whether words without dashes are taken. */
  readonly takesFiles?: boolean
  /** Whether it does its work without the file of an archive, even if there is one. */
  readonly ignoresConfig?: boolean
  /** Throws a `UserError` for what the person who called can mend; any other error is a bug of ours. */
  readonly run: (args: Arguments, terminal: Terminal) => Promise<ExitCode>
}
