import { getDocumentProxy } from 'unpdf'
import { ContainerFault } from '#generator/parse/containers/container.ts'
import type { Part, RawFile } from '#generator/parse/containers/container.ts'
import { entriesOfDatabase } from '#generator/parse/databases/database-export.ts'
import { withoutFrames } from './page-frame.ts'
import { textOfColumns } from './pdf-html.ts'
import { columnsOf } from './reading-order.ts'
import { piecesOf, runsOf } from './text-run.ts'
import type { PdfLine, PdfTextItem } from './text-run.ts'

/** Newspapers have fewer. */
const MOST_PAGES = 1000

/** Letters that a text layer has at least. */
const FEWEST_LETTERS = 40

/** The article of a PDF with a text layer (ISO 32000). When it was made is not the day of its story, nor is who made it its writer. */
export async function* readPdf({ bytes }: RawFile): AsyncGenerator<Part> {
  const { columns, heights } = await columnsOfDocument(bytes)
  const { lines, address } = withoutFrames(columns.flat(), heights)
  const kept = new Set(lines)
  const { html, notes } = textOfColumns(
    columns.map((column) => column.filter((line) => kept.has(line))).filter(({ length }) => length > 0),
  )
  if (html.replace(/<[^<>]*>|\s/g, '').length < FEWEST_LETTERS)
    throw new ContainerFault(
      'is a PDF without a text layer: its pages are pictures',
      'Let a program read the letters first (ocrmypdf in.pdf out.pdf), or copy the words into a text.',
    )
  const exported = entriesOfDatabase(html)
  if (exported) return yield* exported
  yield {
    line: 1,
    published: [],
    modified: [],
    authors: [],
    url: address,
    texts: [{ text: html, isHtml: true }],
    notes,
  }
}

interface PdfColumns {
  /** In reading order. */
  readonly columns: readonly (readonly PdfLine[])[]
  /** Of the pages, in points. */
  readonly heights: readonly number[]
}

async function columnsOfDocument(bytes: Uint8Array): Promise<PdfColumns> {
  // pdf.js takes the bytes away from who hands them over.
  const document = await getDocumentProxy(new Uint8Array(bytes), {
    isEvalSupported: false,
    verbosity: 0,
  }).catch(unreadable)
  if (document.numPages > MOST_PAGES)
    throw new ContainerFault(
      `is a PDF of ${document.numPages} pages, more than the ${MOST_PAGES} that are read`,
      'Split it.',
    )
  const columns: (readonly PdfLine[])[] = []
  const heights: number[] = []
  try {
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const { items } = await page.getTextContent()
      const runs = runsOf(items.filter((item): item is typeof item & PdfTextItem => 'str' in item))
      for (const column of columnsOf(piecesOf(runs)))
        columns.push(column.map((line) => ({ ...line, page: number })))
      const [, bottom = 0, , top = 0] = page.view
      heights.push(top - bottom)
      page.cleanup()
    }
  } finally {
    await document.destroy()
  }
  return { columns, heights }
}

function unreadable(error: unknown): never {
  const { name = '' } = error as { readonly name?: string }
  if (name === 'PasswordException')
    throw new ContainerFault('is a PDF with a password', 'Save it without its password.')
  throw new ContainerFault('is a PDF that is damaged', 'Save it again from where it came from.')
}
