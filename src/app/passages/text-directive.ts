/**
 * What an address says of a passage (https://wicg.github.io/scroll-to-text-fragment/): its words, or those that it begins
 * and ends with, and what stands before and behind it.
 */
export interface TextDirective {
  readonly prefix?: string
  readonly start: string
  readonly end?: string
  readonly suffix?: string
}

/** Reads the text directives behind ":~:" of an address: "text=prefix-,start,end,-suffix&text=…". Others are left out. */
export function parseDirectives(passage: string): readonly TextDirective[] {
  return passage
    .split('&')
    .filter((part) => part.startsWith('text='))
    .flatMap((part) => parseDirective(part.slice('text='.length)) ?? [])
}

function parseDirective(text: string): TextDirective | undefined {
  const parts = text.split(',')
  const prefix = parts.length > 1 && parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : undefined
  const suffix = parts.length > 1 && parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : undefined
  const [start = '', end] = parts
  if (start === '' || parts.length > 2) return undefined
  return {
    start: decoded(start),
    ...(prefix && { prefix: decoded(prefix) }),
    ...(end && { end: decoded(end) }),
    ...(suffix && { suffix: decoded(suffix) }),
  }
}

/** What is no escape of ours is taken as it stands. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** The inverse of `parseDirectives`, for one: ":~:text=…". "-", "," and "&" have a meaning there and are escaped. */
export function formatDirective({ prefix, start, end, suffix }: TextDirective): string {
  const parts = [
    prefix !== undefined && `${encoded(prefix)}-`,
    encoded(start),
    end !== undefined && encoded(end),
    suffix !== undefined && `-${encoded(suffix)}`,
  ]
  return `:~:text=${parts.filter((part) => part !== false).join(',')}`
}

/** Half a character (a surrogate without its other half) has no escape and becomes the replacement character. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D')
}

/** The words that a directive quotes, as one reads them. */
export function quotedWords({ start, end }: TextDirective): string {
  return end === undefined ? start : `${start} … ${end}`
}
