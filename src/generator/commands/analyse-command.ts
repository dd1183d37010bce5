import { resolve } from 'node:path'
import { EXIT } from '#generator/output/exit-code.ts'
import { Stop } from '#generator/output/stop.ts'
import type { Command } from './command.ts'
import { textOf } from './site-options.ts'

export const analyseCommand: Command = {
  name: 'analyse',
  summary: 'print what is recognised in articles, and why, as lines of JSON',
  usage: 'analyse [--seeds DIR] [--jsonl] FILE…',
  options: ['seeds', 'jsonl'],
  takesFiles: true,
  run: async ({ values, files }, terminal) => {
    // What reads articles is not loaded for other commands.
    const { analyseFiles, analyseLines } = await import('./analyse-files.ts')
    if (values.jsonl === true) return analyseLines(files.length > 0 ? files : ['-'], terminal)
    if (files.length > 0) return analyseFiles(resolve(textOf(values, 'seeds')), files, terminal)
    throw new Stop(EXIT.usage, 'analyse needs one or more files.')
  },
}
