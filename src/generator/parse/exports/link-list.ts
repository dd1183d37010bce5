import type { Seed } from '#generator/parse/article/seed.ts'
import type { ProblemPart } from '#generator/parse/containers/container.ts'
import { leftOutPart } from '#generator/parse/containers/problem-part.ts'
import type { FileKind } from '#generator/parse/decode/file-kind.ts'
import { xmlRoot } from '#generator/parse/decode/xml-root.ts'

const REMEDY = 'Save the pages that it leads to in the seeds folder, and move the list out of it.'

/** How lists of links open that browsers, feed readers and services for reading later export. */
const FORMS: readonly (readonly [form: RegExp, kind: string])[] = [
  [/^\s*<!DOCTYPE NETSCAPE-Bookmark-file-1>/i, 'a list of bookmarks'],
  [/<title>\s*Pocket Export\s*<\/title>/i, 'a list of links (Pocket)'],
  [/<title>\s*Instapaper: Export\s*<\/title>/i, 'a list of links (Instapaper)'],
  [
    /^\s*\{[^]{0,400}"(?:type"\s*:\s*"text\/x-moz-place|roots"\s*:\s*\{\s*"bookmark_bar")/,
    'a list of bookmarks',
  ],
  [/^title,url,time_added,(?:cursor,)?tags(?:,status)?\s*$/im, 'a list of links (Pocket)'],
  [/^URL,Title,Selection,Folder(?:,Timestamp)?(?:,Tags)?\s*$/im, 'a list of links (Instapaper)'],
  [/^id,title,note,excerpt,url,folder,tags,created\b/im, 'a list of links (Raindrop)'],
  [/^Title,URL,ID,Document tags,Saved date,/im, 'a list of links (Readwise)'],
  [/^Highlight,Book Title,Book Author,/im, 'a list of passages (Readwise)'],
]

/** First elements of such lists in XML. */
const ROOTS: ReadonlyMap<string, string> = new Map([
  ['opml', 'a list of feeds (OPML)'],
  ['xbel', 'a list of bookmarks'],
  ['posts', 'a list of bookmarks'],
])

const OPENING = 4000

/** An address alone on every line, or after a title that is parted from it by a tab or a comma. */
const ADDRESSES = /^(?:[^\n]{0,300}[\t,;])?"?https?:\/\/[^\s,;"]{1,2000}"?$/

function kindOf(text: string): string | undefined {
  const opening = text.slice(0, OPENING)
  const form = FORMS.find(([form]) => form.test(opening))
  if (form) return form[1]
  const root = ROOTS.get(xmlRoot(text)?.toLowerCase() ?? '')
  if (root !== undefined) return root
  const lines = opening.split('\n').filter((line) => line.trim() !== '')
  const isAll = lines.length > 1 && lines.slice(0, 200).every((line) => ADDRESSES.test(line.trim()))
  return isAll ? 'a list of links' : undefined
}

/** Whether a text only leads to articles. */
export function isLinkList({ text }: Seed): boolean {
  return kindOf(text) !== undefined
}

/** Says what the list is: there is no article in it. */
export function readLinkList({ text }: Seed): readonly ProblemPart[] {
  const kind: FileKind = [kindOf(text) ?? 'a list of links', REMEDY]
  return [leftOutPart(kind)]
}
