import { COPY } from '#generator/parse/decode/file-kind.ts'
import { leftOutPart } from '#generator/parse/containers/problem-part.ts'
import type { Part } from '#generator/parse/containers/container.ts'
import type { ZipFiles } from '#generator/parse/containers/zip-files.ts'
import { documentParts } from './document-parts.ts'
import { createOpenDocumentReader } from './open-document-html.ts'

/** The articles of an OpenDocument text (OASIS OpenDocument 1.3): one, or those of a database that exports into documents. */
export async function* readOpenDocument(zip: ZipFiles, file: string): AsyncGenerator<Part> {
  const kind = (await zip.text('mimetype')) ?? ''
  if (!/opendocument\.text/.test(kind)) return yield leftOutPart(['a document of an office program', COPY])
  const reader = createOpenDocumentReader()
  reader.write((await zip.text('styles.xml')) ?? '')
  reader.write((await zip.text('content.xml')) ?? '')
  yield* documentParts({ file, ...reader.read() })
}

/** The same in one file of XML ("flat"). */
export function* readFlatOpenDocument({
  file,
  text,
}: {
  readonly file: string
  readonly text: string
}): Generator<Part> {
  const reader = createOpenDocumentReader()
  reader.write(text)
  yield* documentParts({ file, ...reader.read() })
}
