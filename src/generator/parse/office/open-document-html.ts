import { Parser } from 'htmlparser2'
import { checkNesting } from '#generator/parse/containers/nesting.ts'
import type { DocumentText } from './document-parts.ts'

/** Elements whose words are not the document's text: settings, remarks, deleted text, readings of ideographs, descriptions of pictures, page heads. */
const SILENT = new Set([
  'office:annotation',
  'office:forms',
  'office:meta',
  'office:scripts',
  'office:settings',
  'style:master-page',
  'svg:desc',
  'svg:title',
  'text:hidden-paragraph',
  'text:note-citation',
  'text:ruby-text',
  'text:sequence-decls',
  'text:tracked-changes',
  'text:variable-decls',
])

/** What paragraphs of a style are, by the names of styles that office programs come with. */
const CAPTION = /^(?:Caption|Illustration|Figure|Table|Drawing|Text|FigureCaption|TableCaption)$/

const BLOCKS: ReadonlyMap<string, string> = new Map([
  ['text:list', 'ul'],
  ['text:list-item', 'li'],
  ['text:list-header', 'li'],
  ['table:table', 'table'],
  ['table:table-row', 'tr'],
  ['table:table-cell', 'td'],
])

/** A style as far as it matters here. */
interface TextStyle {
  readonly parent: string | undefined
  isHidden: boolean
}

interface OpenTextElement {
  /** Written when it ends. */
  readonly end: string
  /** Whether its words go nowhere. */
  readonly isSilent: boolean
  readonly isNote: boolean
}

/** Reads the XML of an OpenDocument text: first that of its styles, then that of its words, or both in one. */
export interface OpenDocumentReader {
  readonly write: (xml: string) => void
  readonly read: () => Pick<DocumentText, 'html' | 'notes'>
}

type XmlAttributes = Readonly<Record<string, string>>

/** Prefixes are those of the standard, which all programs write. */
export function createOpenDocumentReader(): OpenDocumentReader {
  const styles = new Map<string, TextStyle>()
  const html: string[] = []
  const notes: string[][] = []

  function write(xml: string): void {
    const open: OpenTextElement[] = []
    let [silent, noted, body] = [0, 0, 0]
    let style: TextStyle | undefined
    const say = (markup: string) => {
      if (silent > 0 || body === 0) return
      if (noted > 0) notes.at(-1)?.push(markup)
      else html.push(markup)
    }

    function onOpen(name: string, attributes: XmlAttributes): void {
      checkNesting(open.length)
      style = styleAt(name, attributes, styles, style)
      if (name === 'office:text') body++
      const isNote = name === 'text:note-body'
      if (isNote && noted === 0) notes.push([])
      if (isNote) noted++
      const isSilent = SILENT.has(name) || isHidden(name, attributes, styles)
      if (isSilent) silent++
      const [begin, end] = markupOf(name, attributes, styles)
      say(begin)
      open.push({ end, isSilent, isNote })
    }

    function onClose(name: string): void {
      const closed = open.pop()
      if (!closed) return
      say(closed.end)
      if (closed.isSilent) silent--
      if (closed.isNote) noted--
      if (name === 'office:text') body--
    }

    const parser = new Parser(
      { onopentag: onOpen, onclosetag: onClose, ontext: (text) => say(escaped(text)) },
      { xmlMode: true, decodeEntities: true },
    )
    parser.end(xml)
  }

  return { write, read: () => ({ html: html.join(''), notes: notes.map((note) => note.join('')) }) }
}

/** Takes down what is said of a style; returns the style that is being described. */
function styleAt(
  name: string,
  attributes: XmlAttributes,
  styles: Map<string, TextStyle>,
  current: TextStyle | undefined,
): TextStyle | undefined {
  if (name === 'style:style') {
    const style = { parent: attributes['style:parent-style-name'], isHidden: false }
    styles.set(attributes['style:name'] ?? '', style)
    return style
  }
  if (current && name === 'style:text-properties' && attributes['text:display'] === 'none')
    current.isHidden = true
  return current
}

/** Automatic styles lead to those with names in so few steps. */
const MOST_PARENTS = 8

function lineOfStyles(
  attributes: XmlAttributes,
  styles: ReadonlyMap<string, TextStyle>,
): readonly (readonly [name: string, style: TextStyle | undefined])[] {
  const line: (readonly [string, TextStyle | undefined])[] = []
  for (let name = attributes['text:style-name']; name !== undefined && line.length < MOST_PARENTS;) {
    const style = styles.get(name)
    line.push([name, style])
    name = style?.parent
  }
  return line
}

function isHidden(name: string, attributes: XmlAttributes, styles: ReadonlyMap<string, TextStyle>): boolean {
  if (attributes['text:display'] === 'none' || attributes['text:is-hidden'] === 'true') return true
  if (name !== 'text:p' && name !== 'text:h' && name !== 'text:span') return false
  return lineOfStyles(attributes, styles).some(([, style]) => style?.isHidden === true)
}

/** What stands before and behind the words of an element. */
function markupOf(
  name: string,
  attributes: XmlAttributes,
  styles: ReadonlyMap<string, TextStyle>,
): readonly [begin: string, end: string] {
  if (name === 'text:h') return heading(attributes['text:outline-level'])
  if (name === 'text:p') return paragraph(lineOfStyles(attributes, styles).map(([style]) => style))
  if (name === 'text:s') return [' ', '']
  if (name === 'text:tab') return [' ', '']
  if (name === 'text:line-break') return ['<br>', '']
  const block = BLOCKS.get(name)
  return block === undefined ? ['', ''] : [`<${block}>`, `</${block}>`]
}

function heading(level = '1'): readonly [string, string] {
  const tag = `h${Math.min(6, Math.max(1, Number.parseInt(level, 10) || 1))}`
  return [`<${tag}>`, `</${tag}>`]
}

/** Of the names of its style and of those that this stands on: "_20_" is a space in them. */
function paragraph(styles: readonly string[]): readonly [string, string] {
  const names = styles.map((style) => style.replaceAll('_20_', ' '))
  const level = names.map((name) => /^Heading (\d)$/.exec(name)?.[1]).find((found) => found !== undefined)
  if (level !== undefined) return heading(level)
  if (names.includes('Title')) return ['<h1 class="title">', '</h1>']
  if (names.includes('Quotations')) return ['<blockquote><p>', '</p></blockquote>']
  return names.some((name) => CAPTION.test(name)) ? ['<p class="caption">', '</p>'] : ['<p>', '</p>']
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
