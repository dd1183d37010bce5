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

/** A line of nothing but links, as Firefox writes the menu of a page. */
const ANGLED_MENU = /^(?:[^<>\n]{1,40}\s<https?:\/\/[^<>]{1,500}>\s*?){2,}$/gim

/** An address in angle brackets behind the words of a link, perhaps broken over lines: Firefox's "save as text". On the first lines it may be the page's own. */
const ANGLED = /(?<=\S)[^\S\n]*\n?[^\S\n]*<(?:https?:\/\/|mailto:)[^<>]{1,2000}>/gi
const OWN_LINES = 2

/**
 * A text without the marks of the program that wrote it out of a page: lynx, links and w3m with numbered links, newsboat, html2text, Firefox. Lines
 * stay where they are, so that their numbers hold, but for links broken over lines. Menus go as well. A text without such marks comes back as it is.
 */
export function withoutDumpMarks(text: string): string {
  const bare = /<(?:https?:\/\/|mailto:)/i.test(text)
    ? text.replace(ANGLED_MENU, '').replace(ANGLED, withoutAddress)
    : text
  return /\[|CAPTION:|\(BUTTON\)|IFRAME:|^\s*#\S/.test(bare) ? withoutLinkMarks(bare) : bare
}

function withoutAddress(found: string, at: number, text: string): string {
  const isOwn = found.includes('\n<') && text.slice(0, at).trim().split('\n').length <= OWN_LINES
  if (isOwn) return found
  return found.includes('\n') ? '\n' : ''
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
