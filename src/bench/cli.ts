import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { projectRoot } from '#generator/disk/program-folder.ts'
import { createArchives } from './archives.ts'
import type { ArchiveOptions } from './archives.ts'
import type { Part } from './part.ts'
import { PARTS } from './parts.ts'
import { printedTable, writeReport } from './benchmarks-page.ts'
import { keepResults } from './results.ts'

const HELP = `npm run bench -- [part…] [--sizes 1k,10k,100k] [--work DIR] [--rebuild] [--invented] [--peers DIR]

Parts:
${PARTS.map(({ name, title }) => `  ${name.padEnd(14)} ${title}\n`).join('')}
--sizes     articles of the archives that are measured
--work      where seeds and built sites are kept from run to run (default: .cache/archives)
--rebuild   build the sites anew, with the project as it is now
--labelled  a file of labelled texts for the part recognition; may be given more than once
--pages     a folder of labelled pages for the part intake; may be given more than once
--peers     a folder in whose node_modules Pagefind and defuddle are, to be measured beside
--invented  articles of invented words, even where real texts are at hand

The figures are kept in BENCHMARKS.json; BENCHMARKS.md is written anew from them.
`

/** Measures the parts named, or all; the exit code is 0, or 64 when the words were not understood. */
export async function main(args: readonly string[]): Promise<number> {
  const asked = understand(args)
  if (asked === undefined) {
    console.error(HELP)
    return 64
  }
  const { parts, sizes } = asked
  mkdirSync(asked.work, { recursive: true })
  const { labelled, pages, work, peers } = asked
  const bench = { sizes, labelled, pages, work, peers, say, archive: createArchives(asked, say) }
  for (const part of parts) {
    say(`${part.name}: ${part.title}`)
    const figures = await part.measure(bench)
    console.log(printedTable(figures))
    writeReport(keepResults(part.name, sizes, figures))
  }
  return 0
}

function say(line: string): void {
  console.error(line)
}

interface Asked extends ArchiveOptions {
  readonly parts: readonly Part[]
  readonly sizes: readonly number[]
  readonly labelled: readonly string[]
  readonly pages: readonly string[]
  readonly peers: string | undefined
}

function understand(args: readonly string[]): Asked | undefined {
  const options = {
    sizes: { type: 'string', default: '1k,10k,100k' },
    work: { type: 'string', default: `${projectRoot}.cache/archives` },
    rebuild: { type: 'boolean', default: false },
    invented: { type: 'boolean', default: false },
    peers: { type: 'string' },
    labelled: { type: 'string', multiple: true },
    pages: { type: 'string', multiple: true },
    help: { type: 'boolean', default: false },
  } as const
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const known = positionals.every((name) => PARTS.some((part) => part.name === name))
    const sizes = values.sizes.split(',').map(parseSize)
    if (values.help || !known || sizes.some((size) => !(size > 0))) return undefined
    const parts = PARTS.filter(({ name }) => positionals.length === 0 || positionals.includes(name))
    return {
      parts,
      peers: values.peers === undefined ? undefined : resolve(values.peers),
      labelled: (values.labelled ?? []).map((file) => resolve(file)),
      pages: (values.pages ?? []).map((folder) => resolve(folder)),
      sizes: sizes.sort((one, other) => one - other),
      work: resolve(values.work),
      rebuild: values.rebuild,
      invented: values.invented,
    }
  } catch {
    return undefined
  }
}

/** "10k" -> 10000, "500" -> 500. */
function parseSize(text: string): number {
  const [, digits, thousands] = /^(\d+)(k?)$/.exec(text) ?? []
  return Number(digits) * (thousands === 'k' ? 1000 : 1)
}
