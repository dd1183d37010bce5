import { fileProblem } from '#generator/output/problem.ts'
import type { Problem } from '#generator/output/problem.ts'
import { lengthOfText } from './without-inlined.ts'

/** Largest text of an article that is read. The longest newspaper articles are below 100 KiB; a saved page with its scripts is below 1 MiB. */
export const MAX_SEED_BYTES = 2 * 1024 * 1024

/** Largest file that is opened, in bytes: pages are saved with their pictures in them, and the export of a site holds all its articles. */
export const MAX_FILE_BYTES = 32 * 1024 * 1024

/** Whether a text is longer than any article, scripts and styles of a page not counted. */
export function isTooLarge(text: string): boolean {
  return text.length > MAX_SEED_BYTES && lengthOfText(text) > MAX_SEED_BYTES
}

/** Tells that a file is larger than an article; `length` in bytes or characters. */
export function tooLarge(file: string, length: number): Problem {
  const size = (length / 1024 / 1024).toFixed(1)
  const limit = MAX_SEED_BYTES / 1024 / 1024
  return fileProblem(
    file,
    'error',
    `${size} MiB is too large for an article`,
    `Split it into one file per article; the limit is ${limit} MiB.`,
  )
}
