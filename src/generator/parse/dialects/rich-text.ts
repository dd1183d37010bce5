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
  /^(?:fonttbl|colortbl|stylesheet|info|pict|header|footer|headerl|headerr|footerl|footerr|listtable|listoverridetable|generator|themedata|latentstyles|xmlnstbl|object|fldinst)$/

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

function parseRichText({ file, text }: Seed): Draft {
  return parsePlainText({ file, text: plainTextOf(text) })
}

/** The text of a rich text file, its formatting left out. */
function plainTextOf(richText: string): string {
  const codePage = /\\ansicpg(\d{3,5})/.exec(richText.slice(0, 1000))?.[1] ?? '1252'
  const silent: boolean[] = []
  const text: string[] = []
  let replaced = 0
  for (const [token, word, number, bytes, symbol, brace, run] of richText.matchAll(TOKEN)) {
    if (brace === '{') silent.push(silent.at(-1) ?? false)
    else if (brace === '}') silent.pop()
    else if (symbol === '*' || (word !== undefined && SETTINGS.test(word)))
      silent[Math.max(0, silent.length - 1)] = true
    else if (silent.at(-1) === true || token === '\n') continue
    else if (word === 'u' && number !== undefined) {
      text.push(String.fromCharCode(Number(number) & 0xffff))
      replaced = 1
    } else {
      const spoken =
        run ??
        (bytes === undefined
          ? (SPOKEN.get(word ?? '') ?? SYMBOLS.get(symbol ?? '') ?? '')
          : bytesAsText(bytes, codePage))
      text.push(spoken.slice(spoken === '' ? 0 : replaced))
      replaced = spoken === '' ? replaced : 0
    }
  }
  return text.join('').toWellFormed()
}

function bytesAsText(escaped: string, codePage: string): string {
  const bytes = Buffer.from(escaped.replaceAll("\\'", ''), 'hex')
  const charset = CODE_PAGES.get(codePage) ?? `windows-${codePage}`
  return decodeCharset(charset, bytes) ?? decodeCharset('windows-1252', bytes) ?? ''
}

/** Code pages that the Encoding Standard does not call windows-…. */
const CODE_PAGES: ReadonlyMap<string, string> = new Map([
  ['932', 'shift_jis'],
  ['936', 'gbk'],
  ['949', 'euc-kr'],
  ['950', 'big5'],
  ['10000', 'macintosh'],
  ['65001', 'utf-8'],
])
