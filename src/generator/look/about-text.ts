import type { Token } from 'markdown-it'
import type { AboutBlock, AboutPart, AboutText } from '#model/site.ts'
import type { BuildEvent } from '#generator/output/build-event.ts'
import type { Problem } from '#generator/output/problem.ts'
import { lex } from '#generator/parse/markdown/lexer.ts'

/** What is written about the archive, and what of it is not shown. */
interface AboutReading {
  readonly about: AboutText
  readonly problems: readonly Problem[]
}

/** What the walk through the tokens has read, and what it is in. */
interface AboutWalk {
  readonly blocks: AboutBlock[]
  /** What is not shown, and the line it begins in, from 1. */
  readonly left: { readonly what: keyof typeof REMEDIES; readonly line: number }[]
  readonly around: AboutBlock['kind'][]
  isHeading: boolean
  /** What the next block begins with: the number of an item. */
  prefix: string
  /** The cells of the row of a table that is being read. */
  row: AboutPart[] | undefined
}

/** What cannot be shown, and what to do instead. */
const REMEDIES = {
  'a picture': 'Take it away: the page shows words alone.',
  HTML: 'Write it in Markdown.',
  'the address of a link': 'Write it out, beginning with https:// or mailto:',
} as const

/** Reads what is written about the archive, and tells what of it is not shown. */
export function* loadAbout(file: {
  readonly name: string
  readonly text: string
}): Generator<BuildEvent, AboutText> {
  const { about, problems } = readAbout(file.text, file.name)
  yield* problems.map((problem) => ({ kind: 'problem', problem }) as const)
  return about
}

/** Markdown -> blocks of words, stressed words and links; pictures and HTML are left out and told. `name`: of the file, in messages. */
export function readAbout(markdown: string, name: string): AboutReading {
  const walk: AboutWalk = { blocks: [], left: [], around: [], isHeading: false, prefix: '', row: undefined }
  for (const token of lex(markdown).blocks) takeBlock(token, walk)
  const problems = walk.left.map(({ what, line }): Problem => {
    return {
      severity: 'warning',
      file: name,
      line,
      column: 1,
      message: `${what} is not shown`,
      hint: REMEDIES[what],
    }
  })
  return { about: walk.blocks, problems }
}

const AROUND: ReadonlyMap<string, AboutBlock['kind']> = new Map([
  ['blockquote', 'quote'],
  ['list_item', 'item'],
])

function takeBlock(token: Token, walk: AboutWalk): void {
  const { type, nesting, map, content, children, info } = token
  const line = (map?.[0] ?? 0) + 1
  const around = AROUND.get(type.replace(/_(?:open|close)$/, ''))
  if (around !== undefined && nesting > 0) walk.around.push(around)
  if (around !== undefined && nesting < 0) walk.around.pop()
  if (type === 'list_item_open' && info !== '') walk.prefix = `${info}. `
  if (type.startsWith('heading')) walk.isHeading = nesting > 0
  if (type === 'tr_open') walk.row = []
  if (type === 'tr_close') closeRow(walk)
  const kind = walk.isHeading ? 'heading' : (walk.around.at(-1) ?? 'paragraph')
  if (type === 'html_block') walk.left.push({ what: 'HTML', line })
  if (type === 'fence' || type === 'code_block')
    addBlock(walk, kind, [{ text: content.trim(), stress: 'code' }])
  if (type === 'inline') addBlock(walk, kind, partsOf(children ?? [], line, walk))
}

function addBlock(walk: AboutWalk, kind: AboutBlock['kind'], parts: readonly AboutPart[]): void {
  if (parts.every(({ text }) => text.trim() === '')) return
  if (walk.row) walk.row.push(...(walk.row.length > 0 ? [{ text: ' · ' }] : []), ...parts)
  else walk.blocks.push({ kind, parts: walk.prefix === '' ? parts : [{ text: walk.prefix }, ...parts] })
  walk.prefix = ''
}

function closeRow(walk: AboutWalk): void {
  const cells = walk.row ?? []
  walk.row = undefined
  addBlock(walk, 'paragraph', cells)
}

const STRESSES: ReadonlyMap<string, AboutPart['stress']> = new Map([
  ['strong', 'strong'],
  ['em', 'em'],
])

/** The inside of a block; words that follow each other in the same kind are one part. */
function partsOf(tokens: readonly Token[], line: number, { left }: AboutWalk): readonly AboutPart[] {
  const parts: AboutPart[] = []
  const stresses: AboutPart['stress'][] = []
  let url: string | undefined
  const add = (text: string, stress = stresses.at(-1)): void => {
    const last = parts.at(-1)
    if (last && last.url === url && last.stress === stress)
      parts[parts.length - 1] = { ...last, text: last.text + text }
    else parts.push({ text, ...(url !== undefined && { url }), ...(stress && { stress }) })
  }
  for (const token of tokens) {
    const { type, content, nesting } = token
    const stress = STRESSES.get(type.replace(/_(?:open|close)$/, ''))
    if (stress && nesting > 0) stresses.push(stress)
    if (stress && nesting < 0) stresses.pop()
    if (type === 'text') add(content)
    if (type === 'code_inline') add(content, 'code')
    if (type === 'softbreak' || type === 'hardbreak') add(' ')
    if (type === 'image') left.push({ what: 'a picture', line })
    if (type === 'html_inline') left.push({ what: 'HTML', line })
    if (type === 'link_open') {
      url = linkOf(String(token.attrGet('href') ?? ''))
      if (url === undefined) left.push({ what: 'the address of a link', line })
    }
    if (type === 'link_close') url = undefined
  }
  return parts
}

/** Only addresses of the web and of mail lead anywhere. */
function linkOf(href: string): string | undefined {
  return /^(?:https?:\/\/|mailto:)/i.test(href) && URL.canParse(href) ? href : undefined
}
