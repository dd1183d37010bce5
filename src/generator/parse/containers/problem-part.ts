import { leftOutAs } from '#generator/parse/decode/file-kind.ts'
import type { FileKind } from '#generator/parse/decode/file-kind.ts'
import type { ProblemPart } from './container.ts'

/** Something that is wrong with the whole of a container. A warning where no article is lost. */
export function problemPart(
  message: string,
  hint: string,
  severity: ProblemPart['severity'] = 'error',
): ProblemPart {
  return { severity, line: 1, column: 1, message, hint }
}

/** Tells that a whole file holds no article for what it is; no error. */
export function leftOutPart(kind: FileKind): ProblemPart {
  const { message, hint } = leftOutAs('', kind)
  return problemPart(message, hint, 'warning')
}
