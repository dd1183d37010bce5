import type { StateBlock } from 'markdown-it'

/** A line of colons that opens or closes a division (pandoc, Docusaurus, VuePress): "::: {.box}", ":::note Ferries". */
const DIVISION = /^:{3,}[ \t]*(?:\{[^{}]*\}|[\w-]*)?(?:[ \t]*\{[^{}]*\})?[ \t]*\[?([^\]:]*)\]?[ \t]*:*[ \t]*$/

/** Leaves out the fences of divisions, but for their titles, and comments between lines of "%%" (Obsidian). */
export function readFence(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const line = lineAt(state, startLine)
  const end = line.startsWith(':::')
    ? divisionEnd(line, startLine)
    : commentEnd(state, line, startLine, endLine)
  if (end === undefined) return false
  if (silent) return true
  writeTitle(state, DIVISION.exec(line)?.[1]?.trim() ?? '')
  state.line = end
  return true
}

function lineAt(state: StateBlock, line: number): string {
  const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0)
  return state.src.slice(start, state.eMarks[line])
}

function divisionEnd(line: string, startLine: number): number | undefined {
  return DIVISION.test(line) ? startLine + 1 : undefined
}

/** A comment that is never closed is text. */
function commentEnd(state: StateBlock, line: string, startLine: number, endLine: number): number | undefined {
  if (!line.startsWith('%%') || line.indexOf('%%', 2) > 0) return undefined
  for (let next = startLine + 1; next < endLine; next += 1)
    if (lineAt(state, next).includes('%%')) return next + 1
  return undefined
}

function writeTitle(state: StateBlock, title: string): void {
  if (title === '') return
  state.push('paragraph_open', 'p', 1)
  const inline = state.push('inline', '', 0)
  inline.content = title
  inline.children = []
  state.push('paragraph_close', 'p', -1)
}
