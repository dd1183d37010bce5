import { fileProblem } from '#generator/output/problem.ts'
import type { Problem } from '#generator/output/problem.ts'

/** What a file is when it is no text that an article could be, and what to do about it. */
export type FileKind = readonly [name: string, remedy: string]

/** How files of a kind look. */
export type FileForm = readonly [form: RegExp, kind: FileKind]

/** What to do about files that hold no article, that may hold one, and that hold other files. */
export const MOVE = 'Move it out of the seeds folder, or let its name begin with a dot.'
export const COPY = 'Save the words of the article as a text (.txt), as Markdown (.md) or as a page (.html).'
export const UNPACK = 'Unpack it into the seeds folder.'

/** Tells that a file is left out for what it is; no error, for no article is lost. */
export function leftOutAs(file: string, [name, remedy]: FileKind): Problem {
  const message = name.startsWith('no ') ? `is ${name}` : `is ${name}, no article`
  return fileProblem(file, 'warning', message, remedy)
}
