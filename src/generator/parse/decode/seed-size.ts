import { fileProblem } from '#generator/output/problem.ts'
import type { Problem } from '#generator/output/problem.ts'
import { withoutScripts } from './without-inlined.ts'

/** Largest text of an article that is read. The longest newspaper articles are below 100 KiB; a saved page with its scripts is below 1 MiB. */
export const MAX_SEED_BYTES = 2 * 1024 * 1024

/** Largest file that is opened, in bytes: pages are saved with their pictures in them, and the export of a site holds all its articles. */
export const MAX_FILE_BYTES = 32 * 1024 * 1024

/** Whether a text is longer than any article, scripts and styles of a page not counted. */
export function isTooLarge(text: string): boolean {
  return text.length > MAX_SEED_BYTES && withoutScripts(text).length > MAX_SEED_BYTES
}

/** Tells that a text is longer than any article. */
export function tooLong(file: string, text: string): Problem {
  const message = `${mebibytes(withoutScripts(text).length)} MiB is too large for an article`
  const limit = mebibytes(MAX_SEED_BYTES)
  return fileProblem(file, 'error', message, `Split it into one file per article; the limit is ${limit} MiB.`)
}

/** Tells that a file is larger than any that is opened; `size` in bytes. */
export function tooLarge(file: string, size: number): Problem {
  const message = `has ${mebibytes(size)} MiB, more than the ${mebibytes(MAX_FILE_BYTES)} that a file may have`
  return fileProblem(file, 'error', message, 'Keep the text of the article only, or split the file.')
}

/** Rounded up, so that what is over a limit is told so. */
function mebibytes(size: number): number {
  return Math.ceil((size / 1024 / 1024) * 10) / 10
}
