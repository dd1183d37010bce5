#!/usr/bin/env node
/* The program: runs the command line in a process of its own. */
import { main } from './cli.ts'

process.stdout.on('error', endIfUnheard)
const exitCode = await main(process.argv.slice(2))
// When everything is told the end need not wait until Node has given back all memory, piece by piece.
process.stdout.write('', () => process.stderr.write('', () => process.exit(exitCode)))

/** Whoever read our output has had enough of it: "analyse … | head". */
function endIfUnheard(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit()
  throw error
}
