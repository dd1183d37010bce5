import type { ExitCode } from '#generator/output/exit-code.ts'
import type { Terminal } from '#generator/terminal/terminal.ts'
import type { Arguments, OptionName } from './options.ts'

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
  /** Throws a `Stop` for what the person who called can mend; any other error is a bug of ours. */
  readonly run: (args: Arguments, terminal: Terminal) => Promise<ExitCode>
}
