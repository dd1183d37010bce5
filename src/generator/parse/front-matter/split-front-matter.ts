/** How front matter is written. */
export type FrontMatterFormat = 'yaml' | 'toml' | 'json' | 'metadata' | 'unknown'

/** A text cut at the end of its front matter. */
export interface SplitText {
  readonly format: FrontMatterFormat
  /** What stands between the fences. */
  readonly source: string
  /** Line of the file on which `source` begins, from 1. */
  readonly line: number
  readonly body: string
  /** Line of the file on which `body` begins, from 1. */
  readonly bodyLine: number
}

/** A head without fences is sought in so many characters. */
const LONGEST_HEAD = 16 * 1024

/** A line that begins front matter: of YAML, of TOML (Hugo, Zola), of JSON (Hexo); the format may be named behind it (Eleventy). */
const OPENING = /^(?:[ \t]*\n){0,9}(---|\+\+\+|;;;)[ \t]{0,9}(\w{0,10})[ \t]{0,9}\n/

const CLOSING: Readonly<Record<string, RegExp>> = {
  '---': /\n(?:---|\.\.\.)[ \t]{0,9}(?:\n|$)/,
  '+++': /\n\+\+\+[ \t]{0,9}(?:\n|$)/,
  ';;;': /\n;;;[ \t]{0,9}(?:\n|$)/,
}

const FORMATS: Readonly<Record<string, FrontMatterFormat>> = {
  '---': 'yaml',
  '+++': 'toml',
  ';;;': 'json',
  yaml: 'yaml',
  yml: 'yaml',
  toml: 'toml',
  json: 'json',
}

/** Whether a text opens with a fence of front matter. */
export function opensFrontMatter(text: string): boolean {
  return OPENING.test(text)
}

/** What a line of front matter begins with: a key, blanks, the mark of an item, of a remark or of a list or map. */
const LINE = /^(?:["']?[A-Za-z_][\w. -]{0,60}["']?\s{0,9}[:=]|\s|[-#{}[\]"',]|$)/

/** Cuts a text that opens like front matter and goes on like it, though no fence ends it, at the first line that is none of it. */
export function splitUnclosed(text: string): SplitText | undefined {
  const [opening = '', fence = ';;;'] = OPENING.exec(text) ?? []
  const first = opening === '' ? /^(?:\{\s{0,99})?"[\w-]{1,40}"\s{0,9}:/ : /^[\w-]{1,40}\s{0,3}[:=]/
  if (!first.test(text.slice(opening.length))) return undefined
  const lines = text.slice(opening.length).split('\n')
  const end = lines.findIndex((line) => line.trim() === '' || !LINE.test(line))
  const source = lines.slice(0, end < 0 ? lines.length : end).join('\n')
  const line = opening.split('\n').length
  return cutAt(text, {
    format: FORMATS[fence] ?? 'unknown',
    source,
    line,
    end: opening.length + source.length,
  })
}

/** Front matter that cannot be read ends above the first paragraph in it: its fence is a rule of the text, and its own is missing. */
export function cutAtParagraph(text: string, split: SplitText): SplitText {
  const paragraph = [...split.source.matchAll(/\n[^\S\n]*\n(?=\S)/g)].find(
    ({ index, 0: blank }) => !LINE.test(lineAt(split.source, index + blank.length)),
  )
  if (!paragraph) return split
  const source = split.source.slice(0, paragraph.index)
  return cutAt(text, { ...split, source, end: text.indexOf(split.source) + source.length })
}

function lineAt(text: string, at: number): string {
  const end = text.indexOf('\n', at)
  return text.slice(at, end < 0 ? text.length : end)
}

/** Cuts a text at the fences of its front matter; undefined where there is none, or it is never closed. */
export function splitFenced(text: string): SplitText | undefined {
  const [opening, fence = '', format = ''] = OPENING.exec(text) ?? []
  if (opening === undefined) return undefined
  const closing = CLOSING[fence]?.exec(text.slice(opening.length - 1))
  if (!closing) return undefined
  const end = opening.length - 1 + closing.index
  const isNamed = format !== ''
  return cutAt(text, {
    format: FORMATS[isNamed ? format.toLowerCase() : fence] ?? 'unknown',
    source: text.slice(opening.length, Math.max(opening.length, end)),
    line: opening.split('\n').length,
    end: end + closing[0].length,
  })
}

/** An object of JSON alone above the text (Hugo), or what stands in one above a line of ";;;" (Hexo). */
export function splitJson(text: string): SplitText | undefined {
  const [, inside] = /^(?="[\w-]{1,40}"\s{0,9}:)([\s\S]*?)\n;;;[ \t]{0,9}(?:\n|$)/.exec(text) ?? []
  if (inside !== undefined)
    return cutAt(text, {
      format: 'json',
      source: inside,
      line: 1,
      end: text.indexOf('\n', inside.length + 1) + 1,
    })
  const end = /^\{\s{0,99}"/.test(text) ? endOfObject(text) : undefined
  return end === undefined
    ? undefined
    : cutAt(text, { format: 'json', source: text.slice(0, end), line: 1, end })
}

/** The place behind the brace that closes the one at the beginning; undefined where none does. */
function endOfObject(json: string): number | undefined {
  let depth = 0
  for (const { 0: token, index } of json.matchAll(/"(?:[^"\\\n]|\\.)*"|[{}]/g)) {
    if (token === '{') depth += 1
    else if (token === '}') depth -= 1
    if (depth === 0) return index + 1
  }
  return undefined
}

/** A line of a head without fences: "Title: The ferry stays", or one that goes on, indented. */
const HEAD_LINE = /^(?:[A-Za-z][\w -]{0,30}:(?:[ \t]|$)|[ \t]{1,20}\S)/

/** A line of "%" for each of title, writers and day (pandoc); what goes on is indented. Two such marks begin a comment (Obsidian). */
const TITLE_BLOCK = /^%(?!%).{0,500}(?:\n(?:%(?!%)|[ \t]+\S).{0,500}){0,9}(?:\n|$)/

/** A comment of nothing but such lines (Nikola, Pico). */
const COMMENT = /^<!--[ \t]*\n((?:(?:\.\. )?[A-Za-z][\w -]{0,30}:.{0,500}\n){1,40})[ \t]*-->/

const TITLE_BLOCK_KEYS = ['title', 'author', 'date']

/** A head without fences above a blank line, as Pelican, MultiMarkdown and pandoc have it; `isField`: whether a name means something. */
export function splitHead(text: string, isField: (name: string) => boolean): SplitText | undefined {
  const [block] = TITLE_BLOCK.exec(text) ?? []
  if (block !== undefined)
    return cutAt(text, { format: 'metadata', source: fromTitleBlock(block), line: 1, end: block.length })
  const [comment, inComment] = COMMENT.exec(text) ?? []
  if (comment !== undefined && inComment !== undefined)
    return cutAt(text, {
      format: 'metadata',
      source: inComment.replace(/^\.\. /gm, ''),
      line: 2,
      end: comment.length,
    })
  const lines = text.slice(0, LONGEST_HEAD).split('\n', 60)
  const length = lines.findIndex((line) => !HEAD_LINE.test(line))
  const end = length < 0 ? lines.length : length
  const next = lines[end]?.trim() ?? ''
  const head = lines.slice(0, end)
  if (!isHead(head, isField) || !/^(?:---|\.\.\.)?$/.test(next)) return undefined
  const source = head.join('\n')
  return cutAt(text, {
    format: 'metadata',
    source,
    line: 1,
    end: source.length + (next === '' ? 1 : next.length + 2),
  })
}

/** Has a title, or two names that mean something. */
function isHead(head: readonly string[], isField: (name: string) => boolean): boolean {
  const names = head.flatMap((line) => /^[A-Za-z][\w -]*(?=:)/.exec(line)?.[0].toLowerCase() ?? [])
  return names[0] === 'title' || names.filter(isField).length > 1
}

function fromTitleBlock(block: string): string {
  const lines = block.split(/^%/m).slice(1)
  return lines
    .map((line, index) => `${TITLE_BLOCK_KEYS[index] ?? 'more'}: ${line.replace(/\s+/g, ' ').trim()}`)
    .join('\n')
}

function cutAt(
  text: string,
  { end, ...split }: Omit<SplitText, 'body' | 'bodyLine'> & { readonly end: number },
): SplitText {
  return { ...split, body: text.slice(end), bodyLine: text.slice(0, end).split('\n').length }
}
