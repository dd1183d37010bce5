import type { Seed } from '#generator/parse/article/seed.ts'
import type { FeedEntry } from '#generator/parse/feed/feed-entry.ts'

/** Seconds since 1970, title, address, text, and how that is marked. */
const LINE = /^-?\d{0,12}\t[^\t\n]*\t(?:\w{1,20}:[^\t\n]*)?\t[^\t\n]*\t(?:html|plain|)(?:\t[^\t\n]*){1,6}\n?/

/** Whether a text is a feed as sfeed keeps it: a line of tabs and fields for every entry (https://codemadness.org/sfeed.html). */
export function isSfeed({ text }: Seed): boolean {
  return LINE.test(text)
}

/** The entries of a feed that sfeed keeps. Its moments are those of Greenwich. */
export function* readSfeed({ text }: Seed): Generator<FeedEntry> {
  let line = 0
  for (const written of text.split('\n')) {
    line++
    if (written.trim() !== '') yield entryOf(written, line)
  }
}

function entryOf(written: string, line: number): FeedEntry {
  const [moment = '', title, url, content = '', type, , author = ''] = written.split('\t').map(unescaped)
  return {
    line,
    title,
    published: moment === '' ? [] : [moment],
    modified: [],
    authors: author === '' ? [] : [author],
    url,
    texts: content === '' ? [] : [{ text: content, isHtml: type === 'html' }],
    ...(type === undefined && { broken: 'is cut off' }),
  }
}

const MARKS: Readonly<Record<string, string>> = { n: '\n', t: '\t', '\\': '\\' }

function unescaped(field: string): string {
  return field.replace(/\\([nt\\])/g, (_, mark: string) => MARKS[mark] ?? mark)
}
