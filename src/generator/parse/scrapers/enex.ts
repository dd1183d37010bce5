import type { Seed } from '#generator/parse/article/seed.ts'
import type { FeedEntry } from '#generator/parse/feed/feed-entry.ts'
import { childrenOf, readXmlElements, textOf } from '#generator/parse/feed/xml-elements.ts'
import type { XmlElement } from '#generator/parse/feed/xml-elements.ts'

/** The notes of Evernote (https://evernote.com/blog/how-evernotes-xml-export-format-works/), each an article. The day on which a note was made is not that of its story. */
export function readEnex({ text }: Seed): readonly FeedEntry[] {
  const entries: FeedEntry[] = []
  readXmlElements(
    text,
    (name) => name === 'note',
    (note) => entries.push(note.isCut === true ? { ...entryOf(note), broken: 'is cut off' } : entryOf(note)),
  )
  return entries
}

function entryOf(note: XmlElement): FeedEntry {
  const [attributes] = childrenOf(note, 'note-attributes')
  const said = (name: string) => (attributes && textOf(childrenOf(attributes, name)[0]).trim()) || undefined
  const author = said('author')
  return {
    line: note.line,
    title: textOf(childrenOf(note, 'title')[0]).trim() || undefined,
    published: [],
    modified: [],
    // Whoever keeps the notebook is named as well where nothing was clipped from elsewhere.
    authors: author !== undefined && said('source-url') !== undefined ? [author] : [],
    url: said('source-url'),
    texts: childrenOf(note, 'content').map((content) => ({ text: htmlOf(textOf(content)), isHtml: true })),
  }
}

/** The note's own XHTML, a document in itself. */
function htmlOf(content: string): string {
  return content
    .replace(/<\?xml[^>]{0,200}\?>|<!DOCTYPE[^>]{0,400}>/gi, '')
    .replace(/<(\/?)en-note\b[^>]{0,4000}>/gi, '<$1div>')
    .replace(/<en-crypt\b[^]*?<\/en-crypt>|<en-(?:media|todo)\b[^>]{0,4000}>|<\/en-(?:media|todo)>/gi, '')
}
