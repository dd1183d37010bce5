import { expect, test } from 'vitest'
import { readAbout } from './about-text.ts'

const told = (markdown: string) =>
  readAbout(markdown, 'about.md').problems.map(({ line, message, hint }) => `${line}: ${message}. ${hint}`)

test('blocks keep their kinds, words what is stressed in them and where they lead to', () => {
  const { about, problems } = readAbout(
    '# The harbour\n\nKept *since* **1998** by [the office](https://example.org), `ids.tsv`\nand [mail](mailto:a@example.org).\n\n- ferries\n- piers\n\n> No boat is lost.\n\n    raw <b>\n',
    'about.md',
  )
  expect(problems).toEqual([])
  expect(about).toEqual([
    { kind: 'heading', parts: [{ text: 'The harbour' }] },
    {
      kind: 'paragraph',
      parts: [
        { text: 'Kept ' },
        { text: 'since', stress: 'em' },
        { text: ' ' },
        { text: '1998', stress: 'strong' },
        { text: ' by ' },
        { text: 'the office', url: 'https://example.org' },
        { text: ', ' },
        { text: 'ids.tsv', stress: 'code' },
        { text: ' and ' },
        { text: 'mail', url: 'mailto:a@example.org' },
        { text: '.' },
      ],
    },
    { kind: 'item', parts: [{ text: 'ferries' }] },
    { kind: 'item', parts: [{ text: 'piers' }] },
    { kind: 'quote', parts: [{ text: 'No boat is lost.' }] },
    { kind: 'paragraph', parts: [{ text: 'raw <b>', stress: 'code' }] },
  ])
})

test('numbers of a list and rows of a table stay together', () => {
  const { about } = readAbout(
    '3. first\n4. second\n\n| port | boats |\n| --- | --- |\n| Oulu | 3 |\n',
    'about.md',
  )
  expect(about.map(({ parts }) => parts.map(({ text }) => text).join(''))).toEqual([
    '3. first',
    '4. second',
    'port · boats',
    'Oulu · 3',
  ])
})

test('what is not shown is told with its line and what to do', () => {
  expect(told('A\n\n![pier](pier.jpg) and [more](more.md)\n\n<script>alert(1)</script>\n')).toEqual([
    '3: a picture is not shown. Take it away: the page shows words alone.',
    '3: the address of a link is not shown. Write it out, beginning with https:// or mailto:',
    '5: HTML is not shown. Write it in Markdown.',
  ])
  const { about } = readAbout('[run](javascript:alert(1)) <b onclick="x">now</b>', 'about.md')
  expect(about).toEqual([{ kind: 'paragraph', parts: [{ text: 'run now' }] }])
})

test('an empty file says nothing', () => {
  expect(readAbout(' \n\n', 'about.md')).toEqual({ about: [], problems: [] })
})

test('any text is read, however deep and long', () => {
  for (const piece of ['> ', '- ', '**', '[a](', '![', '<b>', '| a ', '1. '])
    expect(readAbout(piece.repeat(20_000), 'about.md').about).toBeDefined()
})
