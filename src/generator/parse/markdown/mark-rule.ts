import type { StateInline, Token } from 'markdown-it'
import { raisedText } from '#generator/parse/html/raised.ts'

/** What stays of a mark: words that may hold marks of their own, plain words, a picture with its words, or a reference to a footnote by its name. */
type Stays =
  | { readonly marked: string }
  | { readonly text: string }
  | { readonly picture: string }
  | { readonly note: string }

/** A mark, from where it begins, and what stays of it. No pattern can run over its own opening, so that a text is read once. */
type Mark = readonly [pattern: RegExp, stays: (match: RegExpExecArray) => Stays]

const NOTHING: Stays = { text: '' }

/** An attribute of pandoc, kramdown or goldmark: ".lead", "#top", "width=50%", 'alt="A ship"'. */
const ATTRIBUTE = String.raw`(?:[.#][\w:.-]+|[\w:-]+=(?:"[^"{}]*"|'[^'{}]*'|[^\s"'{}]+)|-)`

/** Marks by the character that they begin with. */
type Marks = ReadonlyMap<string, readonly Mark[]>

/** What CommonMark does not know: marks of Obsidian and pandoc, attributes, the tags of site generators' templates. */
const MARKS: Marks = new Map<string, readonly Mark[]>([
  [
    '[',
    [
      [
        /\[\[([^[\]|\n]{1,500})(?:\\?\|([^[\]\n]{0,500}))?\]\]/y,
        ([, page = '', label]) => ({ text: label || pageName(page) }),
      ],
      [/\[\^([^\]\s[]{1,60})\](?!\()/y, ([, note = '']) => ({ note })],
      [/\[[\w -]{1,40}::[ \t]?([^[\]\n]{0,500})\]/y, ([, value = '']) => ({ marked: value })],
      [/\[([^[\]\n]{0,1000})\]\{[.#:][^{}\n]{0,200}\}/y, ([, words = '']) => ({ marked: words })],
    ],
  ],
  [
    '!',
    [
      [
        /!\[\[[^[\]|\n]{1,500}(?:\\?\|([^[\]\n]{0,500}))?\]\]/y,
        ([, label = '']) => ({ picture: withoutSize(label) }),
      ],
    ],
  ],
  [
    '=',
    [
      [
        /==(?=[^\s=])([^=]{1,2000}(?:=(?!=)[^=]{1,2000}){0,20})(?<!\s)==(?!=)/y,
        ([, words = '']) => ({ marked: words }),
      ],
    ],
  ],
  ['~', [[/(?<!~)~([^~\s]{1,40})~(?!~)/y, ([, words = '']) => ({ text: words })]]],
  [
    '^',
    [
      [/\^([^^\s[\]]{1,40})\^/y, ([, words = '']) => ({ text: raisedText(words) })],
      [/(?<=^|\s)\^[\w-]{1,40}[ \t]*(?=\n|$)/y, () => NOTHING],
    ],
  ],
  [
    '{',
    [
      [
        /\{\{[<%](.{0,1000}?)[%>]\}\}|\{%(.{0,1000}?)%\}/sy,
        ([, tag, block = '']) => ({ picture: captionIn(tag ?? block) }),
      ],
      [/\{\{[^{}\n]{0,500}\}\}|\{#[^{}\n]{0,500}#\}/y, () => NOTHING],
      [
        new RegExp(String.raw`\{:?\s*${ATTRIBUTE}(?:\s+${ATTRIBUTE}){0,20}\s*\}|\{:\s?[\w.#-]+\s?\}`, 'y'),
        () => NOTHING,
      ],
    ],
  ],
])

/** Links and pictures whose address is written badly, or stated nowhere. */
const LOOSE: Marks = new Map<string, readonly Mark[]>([
  [
    '[',
    [
      [
        /\[([^[\]]{1,1000})\]\((?=[^()]{0,1000}[/.#:{])[^()]{0,1000}\)/y,
        ([, words = '']) => ({ marked: words }),
      ],
      [/\[([^[\]]{1,1000})\]\[[^[\]\n]{0,200}\]/y, ([, words = '']) => ({ marked: words })],
    ],
  ],
  [
    '!',
    [
      [
        /!\[([^[\]]{0,1000})\](?:\([^()]{0,1000}\)|\[[^[\]\n]{0,200}\])/y,
        ([, words = '']) => ({ picture: words }),
      ],
    ],
  ],
])

/** A rule of markdown-it: whether a mark begins where it stands, which is read and passed over. */
type InlineRule = (state: StateInline, silent: boolean) => boolean

/** Reads the marks that CommonMark does not know. */
export const readMark: InlineRule = (state, silent) => readOneOf(MARKS, state, silent)

/** Reads what no better rule took for a link or a picture. */
export const readLooseLink: InlineRule = (state, silent) => readOneOf(LOOSE, state, silent)

function readOneOf(marks: Marks, state: StateInline, silent: boolean): boolean {
  for (const [pattern, stays] of marks.get(state.src.charAt(state.pos)) ?? []) {
    pattern.lastIndex = state.pos
    const match = pattern.exec(state.src)
    if (!match || pattern.lastIndex > state.posMax) continue
    if (!silent) write(state, stays(match))
    state.pos += match[0].length
    return true
  }
  return false
}

function write(state: StateInline, stays: Stays): void {
  if ('picture' in stays) state.push('image', 'img', 0).content = stays.picture
  else if ('note' in stays) state.push('footnote_ref', '', 0).meta = { label: stays.note }
  else if ('text' in stays) state.pending += stays.text
  else writeMarked(state, stays.marked)
}

/** Words that are read by themselves: no emphasis may begin in them and end behind them. */
function writeMarked(state: StateInline, words: string): void {
  const tokens: Token[] = []
  state.md.inline.parse(words, state.md, state.env, tokens)
  if (state.pending !== '') state.pushPending()
  state.tokens.push(...tokens)
  state.tokens_meta.push(...tokens.map(() => undefined))
}

/** The last part of a path, without the heading in the page: "People/Jane Roe#Early life" -> "Jane Roe". */
function pageName(page: string): string {
  const [name = '', heading = ''] = page.split('#')
  return name.slice(name.lastIndexOf('/') + 1).trim() || heading.replace(/^\^.*/, '').trim()
}

/** Obsidian gives the size of a picture where its words may stand: "300", "300x200". */
function withoutSize(label: string): string {
  return /^\d{1,5}(?:x\d{1,5})?$/.test(label) ? '' : label.replace(/\|\d{1,5}(?:x\d{1,5})?$/, '')
}

/** The words of a figure in the tag of a template: `figure src="a.jpg" caption="The ferry"`. */
function captionIn(tag: string): string {
  const [, , words = ''] = /\bcaption\s?=\s?(["'])(.{1,500}?)\1/.exec(tag) ?? []
  return words
}
