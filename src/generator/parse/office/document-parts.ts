import type { Part } from '#generator/parse/containers/container.ts'
import { entriesOfDatabase } from '#generator/parse/databases/database-export.ts'
import { textOfData } from '#generator/parse/html/text-of-data.ts'

/** The words of a document of an office program, as HTML. */
export interface DocumentText {
  readonly file: string
  /** Without attributes but for the classes "title" and "caption". */
  readonly html: string
  /** Each as HTML. */
  readonly notes: readonly string[]
}

/** The article of a document, or those of a database that exports into documents. What its properties say is not taken over: they name who typed or converted it, and when. */
export function* documentParts({ html, notes }: DocumentText): Generator<Part> {
  const exported = entriesOfDatabase(html)
  if (exported) return yield* exported
  yield {
    line: 1,
    published: [],
    modified: [],
    authors: [],
    texts: [{ text: withoutPageTitle(html), isHtml: true }],
    notes: notes.map((note) => textOfData(note)).filter((note) => note !== ''),
  }
}

const TITLE = /<h1 class="title">([^]*?)<\/h1>/

/** The title that a converter takes from a page ("Ferry stays - Tarn Post") is no headline where a heading below says it without the paper. */
function withoutPageTitle(html: string): string {
  const [whole = '', title = ''] = TITLE.exec(html) ?? []
  if (whole === '') return html
  const words = textOfData(title)
  const headings = Array.from(html.matchAll(/<h[1-6]>([^]*?)<\/h[1-6]>/g), ([, text = '']) =>
    textOfData(text),
  )
  const isPageTitle = headings.some((heading) => heading !== '' && words.startsWith(heading))
  return isPageTitle ? html.replace(whole, `<p>${title}</p>`) : html
}
