/** An address in a list of links at the end of a text: "1. http://…", "[1]: http://… (image)", "[1] http://…". */
const REFERENCE =
  /^\s{0,12}\[?(\d{1,4})(?:\]:?|\.)\s{1,4}(?:[a-z][a-z+.-]{1,20}:\/\/|mailto:|\/)\S{1,2000}(?:\s\([^()]{1,30}\))?\s*$/i
const REFERENCES = /^\s*(?:references|links|(?:visible|hidden) links|link(?:s|liste)?)\s?:?\s*$/i

/** A line of nothing but marked links is the menu of a page: "[1]Courier [2]Business"; so are links of the page's head, "#[1]Feed". */
const MENU = /^\s*#?(?:\[\d{1,4}\][^[\]]{0,60}){2,}$|^\s*#\s?\[\d{1,4}\]/
const ENDS_LIKE_TEXT = /[.!?]["”’»“]?\s*$/

/** What text browsers and readers write for what is no text: "[4]" before a link, "(BUTTON)", "[IMAGE]", "IFRAME: [5]http://…". */
const LINES =
  /^ {2,4}#(?:alternate|canonical|search|home|next|prev\S{0,5}|shortlink|amphtml)\b.*$|^\s*(?:\(BUTTON\).*|IFRAME: .*|\[(?:IMAGE|INLINE|embedded content|image \d{1,3})\]|\[_+\].*|_{5,}.*|(?:\[\d{1,4}\])?\[\s{3,}\].*|Submit(?: Query)?|\(\) .{1,40})\s*$/
const IMAGE = /\[(?:image|embed|iframe|video) \d{1,3}(?::[^[\]]{0,200})?\]\s?/gi
const INSERTED = /\[INS:\s?|:INS\]|\[DEL:.{0,400}?:DEL\]|\(BUTTON\)\s?/gs
const CAPTION = /^(\s*)CAPTION:\s?/

/** A line of nothing but links, as Firefox writes the menu of a page. Words, address and blanks begin with what none of the others does, so that it is read once. */
const ANGLED_LINK = String.raw`[^\s<>][^<>\n]{0,39}\s<https?:\/\/[^<>]{1,500}>`
const ANGLED_MENU = new RegExp(String.raw`^[^\S\n]*${ANGLED_LINK}(?:\s*${ANGLED_LINK})+[^\S\n]*$`, 'gim')

/** An address in angle brackets behind the words of a link, perhaps broken over lines: Firefox's "save as text". */
const ANGLED = /(?<=\S)[^\S\n]*(?:\n[^\S\n]*)?<(?:https?:\/\/|mailto:)[^<>]{1,2000}>/gi

/** On the first lines, and where a line says so ("Source: <https://…>"), an address is the page's own. */
const FIRST_LINES = /^\s*.*(?:\n\s*.*)?/
const LABEL = /(?:^|\n)[^\S\n]*[\p{L} ]{1,20}:$/u

/** Firefox breaks lines where a word goes beyond this column, and no line is much longer: elsewhere an address alone on its line was put there by somebody. */
const COLUMNS = 72
const LONGEST_LINE = 80

/**
 * A text without the marks of the program that wrote it out of a page: lynx, links and w3m with numbered links, newsboat, html2text, Firefox. Lines
 * stay where they are, so that their numbers hold, but for links broken over lines. Menus go as well. A text without such marks comes back as it is.
 */
export function withoutDumpMarks(text: string): string {
  const bare = /<(?:https?:\/\/|mailto:)/i.test(text) ? withoutAddresses(text.replace(ANGLED_MENU, '')) : text
  return /\[|CAPTION:|\(BUTTON\)|IFRAME:|^\s*#\S/.test(bare) ? withoutLinkMarks(bare) : bare
}

function withoutAddresses(text: string): string {
  const head = FIRST_LINES.exec(text)?.[0].length ?? 0
  return text.replace(ANGLED, (found, at: number) => {
    const isKept = isOnItsLine(found) ? at <= head || isOwn(found, at, text) : isLabelled(found, at, text)
    return isKept ? found : found.includes('\n') ? '\n' : ''
  })
}

function isOnItsLine(found: string): boolean {
  return /^[^\S\n]*\n/.test(found)
}

/** Whether an address on a line of its own would have had room behind the words above it. */
function isOwn(found: string, at: number, text: string): boolean {
  const above = at - (text.lastIndexOf('\n', at - 1) + 1)
  const isAlone = /^[^\S\n]{0,9}(?:\n|$)/.test(text.slice(at + found.length, at + found.length + 10))
  return isAlone && (above > LONGEST_LINE || above + found.trimStart().length < COLUMNS)
}

function isLabelled(found: string, at: number, text: string): boolean {
  return !found.includes('\n') && LABEL.test(text.slice(Math.max(0, at - 24), at))
}

function withoutLinkMarks(text: string): string {
  const lines = text.split('\n')
  const start = startOfReferences(lines)
  const numbers = new Set(lines.slice(start).flatMap((line) => REFERENCE.exec(line)?.[1] ?? []))
  const story = lines.slice(0, start).map((line) => bareLine(line, numbers))
  return [...story, ...lines.slice(start).map(() => '')].join('\n').replace(INSERTED, '')
}

/** The list of links at the end of the text and its heading; the number of lines where there is none. */
function startOfReferences(lines: readonly string[]): number {
  let start = lines.length
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index] ?? ''
    if (REFERENCE.test(line) || REFERENCES.test(line)) start = index
    else if (line.trim() !== '') break
  }
  return lines.slice(start).some((line) => REFERENCE.test(line)) ? start : lines.length
}

function bareLine(line: string, numbers: ReadonlySet<string>): string {
  const isMenu = numbers.size > 0 && MENU.test(line) && !ENDS_LIKE_TEXT.test(line)
  if (isMenu || LINES.test(line)) return ''
  return line
    .replace(/\[(\d{1,4})\](?=(\p{L})?)/gu, (mark, number: string, letter?: string) =>
      numbers.has(number) || (numbers.size > 0 && letter !== undefined) ? '' : mark,
    )
    .replace(IMAGE, '')
    .replace(CAPTION, '$1')
}
