import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Finding } from '#generator/archivist/examine-archive.ts'
import { EXIT } from '#generator/output/user-error.ts'
import { printable } from '#generator/terminal/terminal.ts'
import type { Terminal } from '#generator/terminal/terminal.ts'
import type { Command } from './options.ts'
import { archivePlaces, PLACE_OPTIONS, textOf } from './site-options.ts'

export const doctorCommand: Command = {
  name: 'doctor',
  summary: 'tell what is wrong here, and how to mend it',
  usage: 'doctor',
  options: [...PLACE_OPTIONS, 'out'],
  ignoresConfig: true,
  run: async ({ again }, terminal) => {
    // What other commands do not need is not loaded for them.
    const { examineArchive, examineConfig, examineNode } =
      await import('#generator/archivist/examine-archive.ts')
    const { writeSchemas } = await import('#generator/archivist/write-schemas.ts')
    const findings = [examineNode(process.versions.node), await examineConfig(process.cwd())]
    // Without a file that is understood it is not known where the rest lies.
    if (findings.every(({ faults }) => faults.length === 0)) {
      const args = await again()
      if (args.config && existsSync(join(args.config.folder, '.dateline'))) writeSchemas(args.config.folder)
      findings.push(
        ...(await examineArchive({ ...archivePlaces(args), out: resolve(textOf(args.values, 'out')) })),
      )
    }
    for (const finding of findings) tell(finding, terminal)
    const faults = findings.flatMap(({ faults }) => faults).length
    terminal.out(faults === 0 ? '\nNothing is wrong.\n' : '\nMend what has a cross.\n')
    return faults === 0 ? EXIT.ok : EXIT.problems
  },
}

function tell({ about, well = '', faults }: Finding, terminal: Terminal): void {
  if (faults.length === 0) return terminal.out(`✓ ${about}: ${printable(well)}\n`)
  for (const fault of faults) {
    const [first = '', ...more] = fault.trimEnd().split('\n').map(printable)
    terminal.out([`✗ ${about}: ${first}`, ...more.map((line) => `  ${line}`), ''].join('\n'))
  }
}
