import type { Problem } from '#generator/output/problem.ts'
import { printable } from './terminal.ts'

/** A problem as it is printed: "path:line:column: message" and, below it, what to do. */
export function problemLines({ severity, file, line, column, message, hint }: Problem): string {
  const kind = severity === 'warning' ? 'warning: ' : ''
  const place = `${printable(file)}:${line}:${column}`
  return `${place}: ${kind}${printable(message)}\n  ${printable(hint)}\n`
}
