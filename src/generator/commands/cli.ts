import { join, resolve } from 'node:path'
import { COMMANDS } from './commands.ts'
import { didYouMean } from '#generator/config/did-you-mean.ts'
import { CONFIG_FILE, findConfig, loadConfig } from '#generator/config/find-config.ts'
import { DEFAULT_VALUES } from '#generator/config/options.ts'
import type { OptionName } from '#generator/config/options.ts'
import { optionLines, parseArguments } from './options.ts'
import type { Arguments, Command } from './options.ts'
import { EXIT, UserError, userErrorOf } from '#generator/output/user-error.ts'
import type { ExitCode } from '#generator/output/user-error.ts'
import { version } from '#generator/disk/program-folder.ts'
import { printable } from '#generator/terminal/terminal.ts'
import type { Terminal } from '#generator/terminal/terminal.ts'

/** Taken by every command. */
const COMMON: readonly OptionName[] = ['debug', 'help']

const EXIT_CODES = `Exit codes:
  0  done
  1  something is wrong in the articles (the others were published), or verify found a difference
  2  the disk or the system would not
  3  another build is writing to the same folder
  64 the command line or ${CONFIG_FILE} was not understood
  70 a bug in Dateline
`

const REAL_TERMINAL: Terminal = { out: (text) => process.stdout.write(text), err: process.stderr }

/** Runs the command line; `args` are the words after the program's name. Never rejects. */
export async function main(args: readonly string[], terminal = REAL_TERMINAL): Promise<ExitCode> {
  try {
    return await runCommand(args, terminal)
  } catch (error) {
    return tellFailure(error, terminal, args.includes('--debug'))
  }
}

async function runCommand([name, ...args]: readonly string[], terminal: Terminal): Promise<ExitCode> {
  if (name === undefined || name === 'help' || name === '--help') {
    terminal.out(generalHelp())
    return name === undefined ? EXIT.usage : EXIT.ok
  }
  if (name === '--version') {
    terminal.out(`${version}\n`)
    return EXIT.ok
  }
  const command = COMMANDS.find((command) => command.name === name || command.alias === name)
  const names = COMMANDS.map(({ name }) => name)
  if (!command)
    throw new UserError(
      EXIT.usage,
      `There is no command "${name}".${didYouMean(name, names)}\nCommands: ${names.join(', ')}`,
    )
  const parsed = parseArguments([...command.options, ...COMMON], command.takesFiles === true, args)
  if (parsed.values.help !== true)
    return command.run(await (command.ignoresConfig ? bare(parsed) : withConfig(parsed)), terminal)
  terminal.out(helpOf(command))
  return EXIT.ok
}

type GivenArguments = Pick<Arguments, 'values' | 'files'>

/** The values given, and defaults. */
function bare(given: GivenArguments): Arguments {
  return {
    values: { ...DEFAULT_VALUES, ...given.values },
    files: given.files,
    again: () => withConfig(given),
  }
}

/** The values with those that the file of the archive gives in the place of what was not said, and then the defaults. */
async function withConfig(given: GivenArguments): Promise<Arguments> {
  const { values, files } = given
  const again = () => withConfig(given)
  const file = values.config === undefined ? findConfig(process.cwd()) : resolve(String(values.config))
  if (file === undefined) return bare(given)
  const config = await loadConfig(file)
  const places = { seeds: join(config.folder, 'articles'), out: join(config.folder, 'site') }
  return { values: { ...DEFAULT_VALUES, ...places, ...config.options, ...values }, files, config, again }
}

function tellFailure(error: unknown, terminal: Terminal, isDebug: boolean): ExitCode {
  const stop = userErrorOf(error)
  if (stop) {
    terminal.err.write(`${stop.message.split('\n').map(printable).join('\n')}\n`)
    return stop.exitCode
  }
  const { message, stack, seed }: Error & { readonly seed?: string } =
    error instanceof Error ? error : new Error(String(error))
  const where = seed === undefined ? '' : ` while reading ${printable(seed)}`
  terminal.err.write(`This is a bug in Dateline${where}: ${printable(message)}\n`)
  terminal.err.write(
    isDebug ? `${stack ?? ''}\n` : 'Run the command again with --debug to see where, and report it.\n',
  )
  return EXIT.bug
}

function generalHelp(): string {
  const width = Math.max(...COMMANDS.map(({ name }) => name.length))
  const lines = COMMANDS.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}\n`)
  return `dateline COMMAND\n\nCommands:\n${lines.join('')}\n"dateline COMMAND --help" tells its options, "dateline --version" which one this is.\n\n${EXIT_CODES}`
}

function helpOf({ summary, usage, options }: Command): string {
  return `dateline ${usage}\n${summary}\n\nOptions:\n${optionLines([...options, ...COMMON])}\n${EXIT_CODES}`
}
