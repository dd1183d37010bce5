import type { TextPart } from '#generator/parse/containers/container.ts'
import { onlyWritersIn } from '#generator/parse/byline/writer-names.ts'
import { isProse } from '#generator/parse/text/paragraphs.ts'
import { textOfData } from '#generator/parse/html/text-of-data.ts'

/** What a book says of a chapter. */
interface ChapterFacts {
  readonly label: string | undefined
  readonly paper: string | undefined
}

/** Letters of a line that is no heading and no entry of a menu. */
const PROSE = 80

/** Pages of a book that are no chapter. */
const NO_CHAPTER =
  /<(?:body|section)\b[^>]{0,1000}epub:type="[^"]{0,200}\b(?:titlepage|halftitlepage|cover|toc|copyright-page|loi|index|dedication|colophon)\b/i

/** The documents of a chapter as a page of its own; undefined for title pages, lists of contents and whatever has no prose. */
export function chapterPage(
  documents: readonly string[],
  { label, paper }: ChapterFacts,
): TextPart | undefined {
  const kept = documents.map(asHtml).filter((html) => !NO_CHAPTER.test(html) && !isListOfLinks(bodyOf(html)))
  const notes: string[] = []
  const body = withoutRepeatedClasses(
    kept.map((html) => withoutNotes(withoutNavigation(bodyOf(html)), notes)).join('\n'),
  )
  if (!paragraphsIn(body).some((text) => isProse(text) || text.length >= PROSE)) return undefined
  const address = addressIn(kept.join('\n'))
  const head = kept.map((html) => /<head\b[^>]*>([^]*?)<\/head>/i.exec(html)?.[1] ?? '')[0] ?? ''
  const language = /<html\b[^>]{0,1000}?\slang="([\w-]{2,35})"/i.exec(kept[0] ?? '')?.[1]
  return {
    name: 'chapter.html',
    text: [
      address === undefined ? '' : `<!-- saved from url=(0)${address.replaceAll('&amp;', '&')} -->`,
      `<!doctype html><html${language === undefined ? '' : ` lang="${language}"`}><head>`,
      head.replace(/<(?:style|script|link)\b[^]*?(?:<\/(?:style|script)>|>)/gi, ''),
      label === undefined ? '' : `<meta property="og:title" content="${attribute(label)}">`,
      paper !== undefined && address === undefined
        ? `<meta name="sitename" content="${attribute(paper)}">`
        : '',
      `</head><body>${body}</body></html>`,
    ].join(''),
    notes,
  }
}

const VOID = 'area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr'

/** XHTML may close any element in its own tag; in HTML that means nothing, and the rest of the page would lie within it. */
function asHtml(xhtml: string): string {
  return xhtml
    .replace(/^\s*<\?xml[^>]*>/, '')
    .replace(
      new RegExp(`<(?!(?:${VOID})\\b)([a-z][\\w:-]{0,40})((?:\\s[^<>]{0,4000})?)/>`, 'gi'),
      '<$1$2></$1>',
    )
}

function bodyOf(html: string): string {
  return /<body\b[^>]*>([^]*)<\/body>/i.exec(html)?.[1] ?? html
}

function paragraphsIn(body: string): readonly string[] {
  return body
    .split(/<\/?(?:p|div|li|h\d|td|blockquote|section|br|dd)\b[^>]*>/i)
    .map((piece) => textOfData(piece))
}

/** Whether most of the letters are links: a list of contents, a menu. */
function isListOfLinks(body: string): boolean {
  const links = Array.from(body.matchAll(/<a\b[^>]{0,4000}>([^]*?)<\/a>/gi), ([, text = '']) =>
    textOfData(text),
  )
  const items = body.match(/<li\b/gi)?.length ?? 0
  const linked = links.join('').length
  return (
    (linked > 0 && linked * 2 > textOfData(body).length) ||
    (items >= 3 && /class="calibre_feed_list"/.test(body))
  )
}

/** The bars with which calibre leads from chapter to chapter. */
function withoutNavigation(body: string): string {
  return body.replace(/<div class="calibre_navbar[^"]{0,40}">[^]*?<\/div>/g, '')
}

/** Notes stand apart, and their marks go. */
function withoutNotes(body: string, notes: string[]): string {
  return body
    .replace(
      /<(aside|section|div|li)\b[^>]{0,1000}epub:type="(?:foot|end|rear)notes?"[^>]{0,1000}>([^]*?)<\/\1>/gi,
      (_, _tag, note: string) => {
        const text = textOfData(note.replace(/<a\b[^>]{0,2000}>[^<]{0,8}<\/a>/gi, '')).replace(
          /^\d{1,3}[.)]?\s/,
          '',
        )
        if (text !== '') notes.push(text)
        return ''
      },
    )
    .replace(/(?:<sup>\s*)?<a\b[^>]{0,2000}epub:type="noteref"[^>]{0,2000}>[^]*?<\/a>(?:\s*<\/sup>)?/gi, '')
}

/** Converters give most paragraphs one class, which then says nothing of them though it may be called "byline"; but for a line that reads like one. */
function withoutRepeatedClasses(body: string): string {
  const counts = new Map<string, number>()
  for (const [, name = ''] of body.matchAll(CLASSED)) counts.set(name, (counts.get(name) ?? 0) + 1)
  return body.replace(CLASSED, (tag: string, name: string, text: string) =>
    (counts.get(name) ?? 0) > 3 && onlyWritersIn(textOfData(text)).length === 0 ? `<p>${text}` : tag,
  )
}

const CLASSED = /<p class="([^"]{1,100})">([^<]*)/g

/** The link by which calibre says where it took a chapter from. */
function addressIn(html: string): string | undefined {
  const [link = ''] = /<a\b[^>]{0,2000}rel="calibre-downloaded-from"[^>]{0,2000}>/i.exec(html) ?? []
  return /\shref="([^"]{1,2000})"/i.exec(link)?.[1]
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
