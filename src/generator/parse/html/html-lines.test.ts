import { expect, test } from 'vitest'
import { htmlLines } from './html-lines.ts'

const IMAGE = '<img src="weir_files/a.jpg" alt="The weir">'

test.each([
  ['alone', IMAGE, ['caption+']],
  ['before words', `${IMAGE}The weir is shut.`, ['caption+', 'paragraph The weir is shut.']],
  ['in words', `The weir ${IMAGE}is shut.`, ['caption+', 'paragraph The weir is shut.']],
  ['in a paragraph', `<p>${IMAGE}The weir is shut.</p>`, ['caption+', 'paragraph The weir is shut.']],
  ['in a link', `<a href="/">${IMAGE}</a>The weir is shut.`, ['caption+', 'paragraph The weir is shut.']],
  ['before a paragraph', `${IMAGE}<p>The weir is shut.</p>`, ['caption+', 'paragraph The weir is shut.']],
  ['behind one', `<p>The weir is shut.</p>${IMAGE}`, ['paragraph The weir is shut.', 'caption+']],
  [
    'with a caption',
    `<figure>${IMAGE}<figcaption>The weir, on Tuesday</figcaption></figure>`,
    ['caption+', 'caption The weir, on Tuesday'],
  ],
  ['twice', `${IMAGE}${IMAGE}Shut.`, ['caption+', 'caption+', 'paragraph Shut.']],
])('a picture that was saved beside a page, %s, stands on a line of its own', (_, html, wanted) => {
  const lines = htmlLines(html).map(({ kind, text, picture }) =>
    `${kind}${picture ? '+' : ''} ${text}`.trim(),
  )
  expect(lines).toEqual(wanted)
})

test('marks that lead to a note and back are no words', () => {
  const html =
    '<p>It holds<a role="doc-noteref" href="#n"><sup>1</sup></a>.</p><p id="n">Says the board. <a role="doc-backlink" href="#r">↩︎</a></p>'
  expect(htmlLines(html).map(({ text }) => text)).toEqual(['It holds.', 'Says the board.'])
})
