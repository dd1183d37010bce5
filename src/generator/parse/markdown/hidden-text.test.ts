import { expect, test } from 'vitest'
import { markdownLines } from './markdown-lines.ts'

/** What is read in a text, footnotes and the paths of pictures included. */
function shown(markdown: string): readonly string[] {
  const { lines, notes } = markdownLines(markdown)
  return [...lines.map(({ text, picture }) => text + (picture ? `(${picture.path})` : '')), ...notes]
}

test.each([
  ['an attribute on a line of its own', 'One. <span class="a"\nhidden>secret</span>\n\nTwo.'],
  ['an attribute far behind the name', `One. <span title="${'x'.repeat(3000)}" hidden>secret</span>\n\nTwo.`],
  ['a style', 'One. <b style="color: red;\n display: none">secret</b>\n\nTwo.'],
  ['a block', '<div hidden>secret</div>\n\nOne.\n\nTwo.'],
  ['a block with blank lines in it', '<div hidden>\n\nsecret\n\n- secret\n\n</div>\n\nOne.\n\nTwo.'],
  [
    'a block with all kinds of text',
    '<div hidden>\n\n# secret\n\n|secret|\n|-|\n|secret|\n\n```\nsecret\n```\n\n![secret](s.png)\n\n> secret[^1]\n\n</div>\n\nOne.\n\nTwo.\n\n[^1]: secret',
  ],
  ['blocks in it', '<div hidden>\n\n<div>\n\nsecret\n\n</div>\n\nsecret\n\n</div>\n\nOne.\n\nTwo.'],
  [
    'a block in others',
    '<div>\n\n<section style="display:none">\n\nsecret\n\n</section>\n\nOne.\n\n</div>\n\nTwo.',
  ],
  ['words in the lines of its tags', '<div hidden>secret\n\nsecret\n\nsecret</div>One.\n\nTwo.'],
  ['an element that shows nothing', 'One.\n\n<template>\n\nsecret\n\n</template>\n\nTwo.'],
  ['what was deleted', 'One.\n\n<del>\n\nsecret\n\n</del>\n\nTwo.'],
  ['what is hidden in a list', '- One.\n\n  <div hidden>\n\n  secret\n\n  </div>\n- Two.'],
  ['what is never closed in a quotation', '> One.\n>\n> <div hidden>\n>\n> secret\n\nTwo.'],
  ['a paragraph, which the next one closes', 'One.\n\n<p hidden>secret\n\nTwo.'],
  ['a comment with a tag in it', 'One.\n\n<!-- <div hidden> -->\n\nTwo.'],
  ['a script with a tag in it', 'One.\n\n<script>let a = "<div hidden>"</script>\n\nTwo.'],
])('%s: what a page would hide is not shown', (_, markdown) => {
  expect(shown(markdown)).toEqual(['One.', 'Two.'])
})

test.each([
  ['~~secret[^1]~~', '[^1]: secret'],
  ['~~secret^[secret]~~', ''],
  ['<del>secret[^1] and ^[secret]</del>', '[^1]: secret'],
  ['<span hidden>secret[^1]</span>', '[^1]: secret'],
  ['~~secret[^a]~~', '[^a]: secret\n\n    secret'],
  ['~~![secret](secret.png)~~', ''],
  ['<del>![secret](secret.png)</del>', ''],
  ['~~![secret](secret.png) secret~~', ''],
  ['~~[secret](https://secret.example)~~', ''],
])('with what is struck out in "%s" go its footnotes and pictures', (struck, below) => {
  expect(shown(`One.\n\n${struck}\n\nTwo.\n\n${below}`)).toEqual(['One.', 'Two.'])
})

test('a footnote to struck and other words stays, as does one that nothing refers to', () => {
  expect(shown('~~a[^1]~~ One.[^1]\n\n[^1]: First.\n\n[^2]: Second.')).toEqual(['One.', 'First.', 'Second.'])
})

test('cells of tables keep their footnotes and pictures', () => {
  expect(shown('| a | b |\n|---|---|\n| 1^[Of a.] | ![Weir](w.png) 2 |\n| ![](l.png) | |')).toEqual([
    'a | b',
    'Weir(w.png)',
    '1 | 2',
    '(l.png)',
    'Of a.',
  ])
})

test.each(['<div hidden>\n\na\n\n', '<b "', "<a b='", '<div>\n\n', '<!-- ', '</div>\n\n'])(
  'very many "%s" are read once',
  (piece) => {
    expect(shown(`word\n\n${piece.repeat(20_000 / piece.length)}`)).toContain('word')
  },
)
