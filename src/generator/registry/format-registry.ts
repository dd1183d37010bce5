import type { Redirect, Registry } from './registry.ts'

const HEADER = [
  '# Addresses given to articles and people, kept so that links to them never break.',
  '# Written by the build. Keep this file with the articles; when versions are merged, keep the lines of both sides.',
]

/**
 * Writes a registry as ids.tsv: a line for each id, fields between tabs, sorted, so that additions of different people
 * touch different lines. The inverse of `parseRegistry`; equal registries give equal bytes.
 */
export function formatRegistry({ articles, people, articleRedirects, personRedirects }: Registry): string {
  const rows = [
    ...articles.map(({ id, file, hash }) => ['article', id, file, hash]),
    ...people.map(({ id, keys }) => ['person', id, ...keys]),
    ...articleRedirects.map((redirect) => redirectRow('article-redirect', redirect)),
    ...personRedirects.map((redirect) => redirectRow('person-redirect', redirect)),
  ]
  const lines = rows.map((fields) => fields.map(encodeField).join('\t')).sort()
  return [...HEADER, ...lines, ''].join('\n')
}

function redirectRow(kind: string, { from, to }: Redirect<string>): readonly string[] {
  return [kind, from, to]
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['\\', '\\\\'],
  ['\t', '\\t'],
  ['\n', '\\n'],
  ['\r', '\\r'],
])

const CHARACTERS: ReadonlyMap<string, string> = new Map(
  [...ESCAPES].map(([character, escape]) => [escape, character]),
)

/** A field of ids.tsv: tabs, line ends and backslashes written as in C. */
function encodeField(text: string): string {
  return text.replace(/[\\\t\n\r]/g, (character) => ESCAPES.get(character) ?? character)
}

/** The inverse of `encodeField`. */
export function decodeField(field: string): string {
  return field.replace(/\\[\\tnr]/g, (escape) => CHARACTERS.get(escape) ?? escape)
}
