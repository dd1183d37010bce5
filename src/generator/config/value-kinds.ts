import { parseDay } from '#model/day.ts'
import type { PrerenderLimit } from '#generator/site/page-paths.ts'

/** How the value of an option is read, on the command line and in the file of the archive. */
interface ValueKind<Value> {
  /** Undefined for what is none. */
  readonly parse: (text: string) => Value | undefined
  /** What is wrong with a text that is none, after the text: "is no port". */
  readonly flaw: string
  /** What to write instead. */
  readonly remedy: string
}

function kind<Value>(
  parse: (text: string) => Value | undefined,
  flaw: string,
  remedy: string,
): ValueKind<Value> {
  return { parse, flaw, remedy }
}

const limit = kind(
  parseLimit,
  'is none of all, recent:N, none',
  'give one of these, such as recent:500 for the newest 500',
)

/** Options whose value is more than a text or a path, by name. */
export const VALUE_KINDS = {
  base: kind(parseBase, 'is no path', 'give one such as /repo/ (letters, digits, ".", "-", "_", "~")'),
  origin: kind(
    parseOrigin,
    'is no origin',
    'give one such as https://example.org (a path goes into the option base)',
  ),
  domain: kind(parseDomain, 'is no domain', 'give one such as news.example.org'),
  title: kind(parseLine, 'is empty', 'give the name of the archive'),
  prerender: limit,
  cards: limit,
  port: kind(parsePort, 'is no port', 'give a number from 0 to 65535'),
  'max-files': kind(parseCount, 'is no number of files', 'give one such as 20000'),
  today: kind(parseDay, 'is no day', 'give year, month and day, such as 2026-05-21'),
} as const

/** An option whose value is more than a text or a path. */
export type CheckedOption = keyof typeof VALUE_KINDS

/** What the value of an option is read as. */
export type ValueOf<Name extends CheckedOption> = NonNullable<ReturnType<(typeof VALUE_KINDS)[Name]['parse']>>

/** "repo", "/repo" and "/repo/" all mean "/repo/". */
function parseBase(text: string): string | undefined {
  const path = text.replace(/^\/+|\/+$/g, '')
  if (!/^[\w.~/-]*$/.test(path) || /(^|\/)\.{0,2}(\/|$)/.test(path || 'x')) return undefined
  return path === '' ? '/' : `/${path}/`
}

function parseOrigin(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const isBare = url?.pathname === '/' && url.search + url.hash + url.username === ''
  return isBare && /^https?:$/.test(url.protocol) ? url.origin : undefined
}

/** Lower case, as hosts compare them. */
function parseDomain(text: string): string | undefined {
  return /^[\w-]+(?:\.[\w-]+)+$/.test(text) ? text.toLowerCase() : undefined
}

function parseLine(text: string): string | undefined {
  return text.replace(/\s+/g, ' ').trim() || undefined
}

/** "4173" -> 4173. */
function parsePort(text: string): number | undefined {
  const port = Number(text)
  return /^\d{1,5}$/.test(text) && port <= 65535 ? port : undefined
}

function parseCount(text: string): number | undefined {
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined
}

function parseLimit(text: string): PrerenderLimit | undefined {
  if (text === 'all' || text === 'none') return { kind: text }
  const count = /^recent:(\d{1,7})$/.exec(text)?.[1]
  return count === undefined ? undefined : { kind: 'recent', count: Number(count) }
}
