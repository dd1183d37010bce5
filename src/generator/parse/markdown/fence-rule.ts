import type { StateBlock } from 'markdown-it'

/** What stands behind the colons of a division's opening: a class or attributes, and a title. No two parts of it can begin alike, so that it is read once. */
const OPENING = /^(?:\{[^{}]*\}|(?=([\w-]*))\1)(?:[ \t]*\{[^{}]*\})?[ \t]*(?![ \t])\[?([^\]:]*)\]?$/

/** Leaves out the lines of colons that open and close divisions (pandoc, Docusaurus, VuePress), but for their titles: "::: {.box}", ":::note Ferries". */
export function readFence(state: StateBlock, startLine: number, _: number, silent: boolean): boolean {
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0)
  const line = state.src.slice(start, state.eMarks[startLine])
  const title = line.startsWith(':::') ? titleOf(line) : undefined
  if (title === undefined) return false
  if (silent) return true
  writeTitle(state, title)
  state.line = startLine + 1
  return true
}

/** The title of a division, "" for none; undefined for a line that is no fence of one. */
function titleOf(line: string): string | undefined {
  const inside = line.replace(/^:+[ \t]*/, '').replace(/(?<![: \t])[: \t]+$/, '')
  return OPENING.exec(inside)?.[2]
}

function writeTitle(state: StateBlock, title: string): void {
  if (title === '') return
  state.push('paragraph_open', 'p', 1)
  const inline = state.push('inline', '', 0)
  inline.content = title
  inline.children = []
  state.push('paragraph_close', 'p', -1)
}
