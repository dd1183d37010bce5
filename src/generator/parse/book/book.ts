import { ContainerFault } from '#generator/parse/containers/container.ts'
import type { Part } from '#generator/parse/containers/container.ts'
import type { ZipFiles } from '#generator/parse/containers/zip-files.ts'
import { readOutline } from './book-outline.ts'
import type { BookDocument, BookOutline } from './book-outline.ts'
import { chapterPage } from './chapter-page.ts'

/** The articles of an electronic book, one for each chapter with prose. The day and the writer that a book states are those of its making. */
export async function* readBook(zip: ZipFiles): AsyncGenerator<Part> {
  if (await isLocked(zip))
    throw new ContainerFault(
      'is an electronic book that is locked (DRM)',
      'Save it from where it may be read.',
    )
  const outline = await readOutline(zip)
  if (!outline)
    throw new ContainerFault(
      'is an electronic book without a list of its chapters',
      'Save it again from where it came from.',
    )
  for (const chapter of chaptersOf(outline)) {
    const texts: string[] = []
    for (const { path } of chapter) texts.push((await zip.text(path)) ?? '')
    const page = chapterPage(texts, { label: chapter[0]?.label, paper: outline.paper })
    if (page) yield page
  }
}

/** Documents that the table of contents does not name go on with the one before. */
function chaptersOf({ documents, hasContents }: BookOutline): readonly (readonly BookDocument[])[] {
  const chapters: BookDocument[][] = []
  for (const document of documents) {
    const last = chapters.at(-1)
    const isFurther = hasContents && document.label === undefined && last?.[0]?.label !== undefined
    if (isFurther) last?.push(document)
    else chapters.push([document])
  }
  return chapters
}

/** Fonts may be obscured in an open book. */
async function isLocked(zip: ZipFiles): Promise<boolean> {
  const encryption = await zip.text('META-INF/encryption.xml')
  return /CipherReference\s[^>]*URI="[^"]{1,1000}\.(?:x?html?|xml)"/i.test(encryption ?? '')
}
