import mammoth from 'mammoth'
import type { Part } from '#generator/parse/containers/container.ts'
import type { ZipFiles } from '#generator/parse/containers/zip-files.ts'
import { documentParts } from './document-parts.ts'
import { hiddenStyles, mendedWordXml } from './word-xml.ts'

/** Styles that say what a paragraph is, by their names in English, which Word keeps in every language. */
const STYLES = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  ...['caption', 'Caption', 'Image Caption', 'Table Caption', 'Illustration'].map(
    (style) => `p[style-name='${style}'] => p.caption:fresh`,
  ),
]

/** Parts of a document that hold its words. */
const WORDS = /(?:^|\/)(?:document\d{0,3}|footnotes|endnotes)\.xml$/

/** The archive as mammoth opens it: its own way in, which it takes in the place of a path or buffer. */
interface WordFiles {
  readonly exists: (name: string) => boolean
  readonly read: (name: string, encoding?: string) => Promise<string | Buffer>
}

/** The articles of a Word document (ISO/IEC 29500): one, or those of a database that exports into documents. */
export async function* readWordDocument(zip: ZipFiles, file: string): AsyncGenerator<Part> {
  const hidden = hiddenStyles((await zip.text('word/styles.xml')) ?? '')
  const names = new Set(zip.names)
  const files: WordFiles = {
    exists: (name) => names.has(name),
    read: async (name, encoding) => {
      if (encoding === undefined) return (await zip.read(name)) ?? Buffer.alloc(0)
      const text = (await zip.text(name)) ?? ''
      return WORDS.test(name) ? mendedWordXml(text, hidden) : text
    },
  }
  const { value } = await mammoth.convertToHtml({ file: files } as unknown as { readonly path: string }, {
    styleMap: STYLES,
    includeEmbeddedStyleMap: false,
    convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
  })
  const { html, notes } = withoutNotes(value)
  yield* documentParts({ file, html, notes })
}

/** mammoth's marks of notes in the text, and the list of them at its end. */
const MARK = /<sup><a href="#(?:foot|end)note-\d+"[^>]*>\[\d+\]<\/a><\/sup>/g
const NOTE = /<li id="(?:foot|end)note-\d+">((?:(?!<\/li><li id="|<\/li><\/ol>$)[^])*)/g

function withoutNotes(html: string): { readonly html: string; readonly notes: readonly string[] } {
  const at = html.search(/<ol><li id="(?:foot|end)note-\d+">/)
  const text = (at < 0 ? html : html.slice(0, at)).replace(MARK, '')
  if (at < 0) return { html: text, notes: [] }
  const notes = Array.from(html.slice(at).matchAll(NOTE), ([, note = '']) =>
    note.replace(/<a href="#(?:foot|end)note-ref-\d+">[^<]*<\/a>/g, ''),
  )
  return { html: text, notes }
}
