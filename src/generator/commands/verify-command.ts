import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { EXIT } from '#generator/output/exit-code.ts'
import { count } from '#generator/site/host-limits.ts'
import { MANIFEST_FILE } from '#generator/publish/manifest.ts'
import { verifySite } from '#generator/publish/verify.ts'
import { Stop } from '#generator/output/stop.ts'
import { printable } from '#generator/terminal/printable.ts'
import type { Command } from './command.ts'
import { textOf } from './site-options.ts'

export const verifyCommand: Command = {
  name: 'verify',
  summary: 'check that every file of a site is as it was built',
  usage: 'verify --out DIR',
  options: ['out'],
  run: async ({ values }, terminal) => {
    const folder = resolve(textOf(values, 'out'))
    if (!existsSync(join(folder, MANIFEST_FILE)))
      throw new Stop(EXIT.usage, `There is no site in ${folder}: it has no ${MANIFEST_FILE}.`)
    let found = 0
    for await (const { path, kind } of verifySite(folder)) {
      found++
      terminal.out(`${printable(path)}: ${kind}\n`)
    }
    terminal.err.write(found === 0 ? 'Every file is as it was built.\n' : `${count(found)} files differ.\n`)
    return found === 0 ? EXIT.ok : EXIT.problems
  },
}
