import { expect, test } from 'vitest'
import { markdownLines } from './markdown-lines.ts'

const N = 10_000

/** Texts that make readers of Markdown slow or deep, each with words that must be found in it. */
test.each([
  ['quotations in each other', `${'> '.repeat(N)}word`],
  [
    'ever deeper quotations',
    `${Array.from({ length: 1000 }, (_, depth) => '>'.repeat(depth + 1)).join('\n')} word`,
  ],
  ['items', `${'- x\n'.repeat(10 * N)}- word`],
  [
    'items in each other',
    `${Array.from({ length: 1000 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n')} word`,
  ],
  ['items on one line', `${'- '.repeat(N)}word`],
  ['rows', `|a|b|\n|-|-|\n${'|c|d|\n'.repeat(N)}|word|e|`],
  ['cells', `|${'a|'.repeat(N)}\n|${'-|'.repeat(N)}\n|${'b|'.repeat(N)}\n\nword`],
  ['wide rows under a narrow head', `|a|\n|-|\n${`|${'b|'.repeat(150)}\n`.repeat(500)}\n\nword`],
  ['openings of emphasis', `${'*a **b _c __d '.repeat(N)}word`],
  ['emphasis within words', `${'a**b'.repeat(N)} word`],
  ['brackets', `${'['.repeat(N)}word`],
  ['openings of links', `${'[a]('.repeat(N)}word`],
  ['openings of links to pages', `${'[[a|'.repeat(N)}word`],
  ['openings of pictures', `${'![['.repeat(N)}word`],
  ['openings of marks', `${'==a ~b ^c %%d '.repeat(N)}word`],
  ['equal signs', `${'==='.repeat(N)}a word`],
  ['openings of templates', `${'{{< a {% b {: '.repeat(N)}word`],
  ['openings of tags', `${'<a b="'.repeat(N)}word`],
  [
    'backticks',
    `${Array.from({ length: 300 }, (_, length) => `${'`'.repeat(length + 1)} a`).join(' ')} word`,
  ],
  ['a fence that is never closed', '```\nword'],
  ['footnotes', `${'[^1]'.repeat(N)} word\n\n[^1]: a`],
  ['notes in place', `${'^[a'.repeat(1000)} word`],
  ['divisions', `${':::\n'.repeat(N)}word`],
  ['comments', `${'%%\n'.repeat(N)}word`],
  ['pieces of HTML', `${'<div>\n\na\n\n'.repeat(1000)}word`],
  ['words', 'word '.repeat(200_000)],
])('a text of very many %s keeps its words', (_, markdown) => {
  const { lines, notes } = markdownLines(markdown)
  expect([...lines.map(({ text }) => text), ...notes].join('\n')).toContain('word')
})
