import { decodeCharset } from '#generator/parse/decode/decode-charset.ts'
import type { Draft } from '#generator/parse/text/draft.ts'
import type { Seed } from '#generator/parse/article/seed.ts'
import type { Dialect } from './dialect.ts'
import { parsePlainText } from './plain-text.ts'

/** Rich Text Format, which word processors save pasted text in. */
export const richText: Dialect = {
  name: 'rich text',
  matches: ({ text }) => /^\s*\{\\rtf1?\b/.test(text),
  parse: parseRichText,
}

/** A control word with its number, an escaped byte, a control symbol, a brace, a line end, or text (Rich Text Format 1.9.1). */
const TOKEN = /\\([a-z]{1,32})(-?\d{1,9})? ?|((?:\\'[\da-f]{2})+)|\\([^a-z])|([{}])|\n|([^\\{}\n]+)/gi

/** Groups that hold settings and not text. */
const SETTINGS =
  /^(?:fonttbl|colortbl|stylesheet|info|pict|header|footer|headerl|headerr|headerf|footerl|footerr|footerf|listtable|listoverridetable|generator|themedata|latentstyles|xmlnstbl|object|fldinst|annotation|atnid|atnauthor)$/

/** Groups of notes, which stand below the text. */
const NOTES = /^(?:footnote|endnote)$/

const SPOKEN: ReadonlyMap<string, string> = new Map([
  ['par', '\n'],
  ['line', '\n'],
  ['sect', '\n'],
  ['page', '\n'],
  ['row', '\n'],
  ['tab', ' '],
  ['cell', ' '],
  ['emdash', '—'],
  ['endash', '–'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['bullet', '•'],
])

const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['\n', '\n'],
  ['~', '\u00a0'],
  ['_', '-'],
  ['\\', '\\'],
  ['{', '{'],
  ['}', '}'],
])

/** Charsets by the number of a font's \fcharset. */
const FONT_CHARSETS: ReadonlyMap<string, string> = new Map([
  ['77', 'macintosh'],
  ['128', 'shift_jis'],
  ['129', 'euc-kr'],
  ['134', 'gbk'],
  ['136', 'big5'],
  ['161', 'windows-1253'],
  ['162', 'windows-1254'],
  ['163', 'windows-1258'],
  ['177', 'windows-1255'],
  ['178', 'windows-1256'],
  ['186', 'windows-1257'],
  ['204', 'windows-1251'],
  ['222', 'windows-874'],
  ['238', 'windows-1250'],
])

/** Code pages that the Encoding Standard does not call windows-…. */
const CODE_PAGES: ReadonlyMap<string, string> = new Map([
  ['932', 'shift_jis'],
  ['936', 'gbk'],
  ['949', 'euc-kr'],
  ['950', 'big5'],
  ['10000', 'macintosh'],
  ['65001', 'utf-8'],
])

/** What holds within a group, and ends with it. */
interface Group {
  readonly isSetting?: boolean
  /** Hidden or deleted text is not shown by word processors. */
  readonly isHidden?: boolean
  readonly isNote?: boolean
  /** Of bytes in the group's font. */
  readonly charset?: string | undefined
  /** How many bytes behind a character of Unicode say the same in the charset; one where nothing is said. */
  readonly replacements?: number
}

function parseRichText({ file, text }: Seed): Draft {
  return parsePlainText({ file, text: plainTextOf(text) })
}

/** The text of a rich text file, its formatting left out, notes at its end. */
export function plainTextOf(richText: string): string {
  const standard = standardCharset(richText)
  const fonts = charsetsOfFonts(richText)
  const groups: Group[] = [{}]
  const [text, notes]: [string[], string[]] = [[], []]
  let replaced = 0
  for (const [token, word, number, bytes, symbol, brace, run] of richText.matchAll(TOKEN)) {
    const group = groups.at(-1) ?? {}
    if (brace === '{') groups.push(group)
    else if (brace === '}') groups.splice(Math.max(1, groups.length - 1))
    else if (symbol === '*' || word !== undefined)
      groups[groups.length - 1] = groupAfter(group, word ?? '*', number, fonts)
    // What stands for a character of Unicode where it is not known ends with its group.
    if (brace !== undefined) replaced = 0
    if (brace !== undefined || token === '\n' || group.isSetting === true || group.isHidden === true) continue
    const said = run ?? bytes?.replaceAll("\\'", '')
    const size = bytes === undefined ? 1 : 2
    const spoken = said === undefined ? spokenOf(word, number, symbol) : said.slice(replaced * size)
    const isReplacement = said === undefined && word !== 'u' && replaced > 0 && spoken !== ''
    if (NOTES.test(word ?? '')) notes.push('\n')
    if (!isReplacement)
      (group.isNote === true ? notes : text).push(
        bytes === undefined ? spoken : decoded(spoken, group.charset ?? standard),
      )
    if (word === 'u') replaced = group.replacements ?? 1
    else replaced = Math.max(0, replaced - (said === undefined ? Number(spoken !== '') : said.length / size))
  }
  return [...text, ...notes].join('').toWellFormed()
}

function spokenOf(word: string | undefined, number: string | undefined, symbol: string | undefined): string {
  if (word === 'u' && number !== undefined) return String.fromCharCode(Number(number) & 0xffff)
  return SPOKEN.get(word ?? '') ?? SYMBOLS.get(symbol ?? '') ?? ''
}

/** What a control word makes of its group. "\v0" ends what "\v" began. */
function groupAfter(
  group: Group,
  word: string,
  number: string | undefined,
  fonts: ReadonlyMap<string, string>,
): Group {
  if (word === '*' || SETTINGS.test(word)) return { ...group, isSetting: true }
  if (NOTES.test(word)) return { ...group, isNote: true }
  if (word === 'v' || word === 'deleted') return { ...group, isHidden: number !== '0' }
  if (word === 'plain') return { ...group, isHidden: false, charset: undefined }
  if (word === 'uc') return { ...group, replacements: Number(number ?? 1) }
  return word === 'f' ? { ...group, charset: fonts.get(number ?? '') } : group
}

/** The charset of each font that has one of its own. */
function charsetsOfFonts(richText: string): ReadonlyMap<string, string> {
  const fonts = richText
    .slice(0, 50_000)
    .matchAll(/\\f(\d{1,5})(?:\\(?!f\d)[a-z]+-?\d*|\s){0,6}?\\fcharset(\d{1,3})/g)
  return new Map(
    [...fonts].flatMap(([, font = '', number = '']) => {
      const charset = FONT_CHARSETS.get(number)
      return charset === undefined ? [] : [[font, charset] as const]
    }),
  )
}

/** The code page that the file names, else that of the system it says it is of. */
function standardCharset(richText: string): string {
  const head = richText.slice(0, 1000)
  const codePage = /\\ansicpg(\d{3,5})/.exec(head)?.[1]
  if (codePage === undefined) return /\\mac\b/.test(head) ? 'macintosh' : 'windows-1252'
  return CODE_PAGES.get(codePage) ?? `windows-${codePage}`
}

function decoded(hex: string, charset: string): string {
  const bytes = Buffer.from(hex, 'hex')
  return decodeCharset(charset, bytes) ?? decodeCharset('windows-1252', bytes) ?? ''
}
