import { createReadStream, existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { analysisOf, correctedArticle } from './analyse.ts'
import { analysisOfLine, readLine } from './analyse-text.ts'
import type { ReadLine } from './analyse-text.ts'
import { readCorrections } from '#generator/corrections/read-corrections.ts'
import { EXIT } from '#generator/output/user-error.ts'
import type { ExitCode } from '#generator/output/user-error.ts'
import { readSeed } from '#generator/ingest/read-seed.ts'
import { createHomeOf } from '#generator/link/source-homes.ts'
import { createFindInText } from '#generator/recognise/find-in-text.ts'
import { loadGazetteer } from '#generator/recognise/places/load-gazetteer.ts'
import { loadRecogniser } from '#generator/recognise/recognise-article.ts'
import { loadTaggers } from '#generator/recognise/languages/load-taggers.ts'
import { problemLines } from '#generator/terminal/problem-lines.ts'
import type { Terminal } from '#generator/terminal/terminal.ts'
import type { ArchivePlaces } from './site-options.ts'

/** A line for each article of the files, which are read as seeds and corrected as in the archive of that folder. */
export async function analyseFiles(
  { seeds, corrections }: Pick<ArchivePlaces, 'seeds' | 'corrections'>,
  files: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const { recognition, createCorrector } = await readCorrections(await textIfThere(corrections))
  const recogniser = await loadRecogniser(recognition)
  const corrector = createCorrector()
  let isWhole = true
  for (const file of files) {
    const { articles, problems } = await readSeed(recogniser, file, await readFile(file))
    for (const problem of problems) terminal.err.write(problemLines(problem))
    for (const article of articles) {
      const corrected = correctedArticle(corrector, relative(seeds, resolve(file)), article)
      terminal.out(`${JSON.stringify(analysisOf(file, corrected))}\n`)
    }
    isWhole &&= problems.every(({ severity }) => severity !== 'error')
  }
  return isWhole ? EXIT.ok : EXIT.problems
}

/** Undefined for a file that is not there. */
async function textIfThere(file: string): Promise<string | undefined> {
  return existsSync(file) ? readFile(file, 'utf8') : undefined
}

/**
 * A line for each line {"id", "text"} of the files; "-" is the standard input. From the first that has an address on, lines are kept
 * until all are read: where the source of one is at home is learnt from the others.
 */
export async function analyseLines(files: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const find = createFindInText(await loadTaggers(), await loadGazetteer())
  const kept: ReadLine[] = []
  const print = (line: ReadLine, homeOf = createHomeOf([])): void => {
    terminal.out(`${JSON.stringify(analysisOfLine(line, homeOf))}\n`)
  }
  let isWhole = true
  for (const file of files) {
    let number = 0
    const input = file === '-' ? process.stdin : createReadStream(file)
    for await (const line of createInterface({ input, crlfDelay: Infinity })) {
      number++
      const read = line.trim() === '' ? undefined : await readLine(find, line)
      if (read && (read.host !== undefined || kept.length > 0)) kept.push(read)
      else if (read) print(read)
      else if (line.trim() !== '') isWhole = tellUnread(file, number, terminal)
    }
  }
  const homeOf = createHomeOf(kept)
  for (const line of kept) print(line, homeOf)
  return isWhole ? EXIT.ok : EXIT.problems
}

function tellUnread(file: string, line: number, terminal: Terminal): false {
  const message = 'is no line {"id": …, "text": "…"}'
  terminal.err.write(
    problemLines({ severity: 'error', file, line, column: 1, message, hint: 'Write one object a line.' }),
  )
  return false
}
