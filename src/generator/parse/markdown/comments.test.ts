import { expect, test } from 'vitest'
import { parseFile } from '#generator/parse/parse-file.ts'
import { markdownLines } from './markdown-lines.ts'

const shown = (markdown: string) => markdownLines(markdown).lines.map(({ text }) => text)

test.each([
  ['on a line of its own', '%% ask Jo %%\n\nOne.\n\nTwo.', ['One.', 'Two.']],
  ['within a line', 'One.%%ask Jo%%\n\nTwo.', ['One.', 'Two.']],
  ['over lines', 'One.\n%%\nask Jo\n\n- twice\n%%\nTwo.', ['One.', 'Two.']],
  ['from within a paragraph to within another', 'One. %% ask\n\nJo %%\n\nTwo.', ['One.', 'Two.']],
  ['that opens and closes with words', '%% ask\n\nJo %%\n\nOne.\n\nTwo.', ['One.', 'Two.']],
  ['two in a line', '%%a%% One.%%b%%\n\nTwo.', ['One.', 'Two.']],
  ['around code', 'One.\n\n%%\n```\nask Jo\n```\n%%\n\nTwo.', ['One.', 'Two.']],
  ['in a quotation', '> One. %%ask\n> Jo%%\n\nTwo.', ['One.', 'Two.']],
  ['in a list', '- One.\n- %% ask\n  Jo %%\n\nTwo.', ['One.', 'Two.']],
  ['in HTML', '<div>\nOne. %% ask Jo %%\n</div>\n\nTwo.', ['One.', 'Two.']],
  ['in a table', '| One. |\n|---|\n| Two. %%ask Jo%% |', ['One.', 'Two.']],
  ['that is long', `One. %%${'ask Jo, 5 % of it. '.repeat(1000)}%%\n\nTwo.`, ['One.', 'Two.']],
  ['of Jekyll', 'One.\n\n{% comment %}\nask Jo\n\n{% endcomment %}\n\nTwo.', ['One.', 'Two.']],
  ['of Jekyll, within a line', 'One.{%- comment -%}ask Jo{%- endcomment -%}\n\nTwo.', ['One.', 'Two.']],
  ['of Hugo', 'One.{{/* ask Jo */}}\n\n{{< comment >}}\n\nask\n\n{{< /comment >}}\n\nTwo.', ['One.', 'Two.']],
  ['of CriticMarkup', 'One.{>>ask Jo<<}\n\n{--Not\n\nthis.--}Two.', ['One.', 'Two.']],
])('a comment %s is not shown', (_, markdown, lines) => {
  expect(shown(markdown)).toEqual(lines)
})

test.each([
  ['in fenced code', '```\na %% b %% c\n```', 'a %% b %% c'],
  ['in a code span', 'The mark `%% x %%` hides.', 'The mark %% x %% hides.'],
  ['never closed', 'It rose by 5 %% in all.', 'It rose by 5 %% in all.'],
  ['never closed, before code', '%% One.\n\n~~~\ntwo', '%% One.'],
])('two per cent signs %s are text', (_, markdown, line) => {
  expect(shown(markdown)).toContain(line)
})

test('a comment at the top is no title block', async () => {
  const text = '%% ask Jo %%\n\n# Weir opens\n\nThe weir of Tarnholm was opened again on Tuesday.\n'
  const [parsed] = await parseFile('a.md', Buffer.from(text))
  expect(parsed?.article).toMatchObject({ headline: 'Weir opens', asides: [] })
  expect(JSON.stringify(parsed)).not.toContain('ask Jo')
})

test('lines below a comment keep their numbers', () => {
  expect(markdownLines('%%\na\n\nb\n%%\n\nOne.').lines).toMatchObject([{ text: 'One.', number: 7 }])
})

test.each([
  ['comments', '%% a %%\n'],
  ['openings', '%% a\n```\n'],
  ['openings of all kinds', '{% comment %}{{< comment >}}{{/*{>>{--'],
  ['ends of all kinds', '{% endcomment %}{{< /comment >}}*/}}<<}--}'],
  ['openings of templates', '{{'],
  ['code', '`%%` a '],
  ['backticks', '`'],
  ['tildes', '~'],
  ['lines of backticks', '````\n%%\n'],
  ['blanks', ' '],
  ['lines of blanks and backticks', '   `` %%\n'],
  ['colons', ':::'],
  ['divisions with blanks', '::: a {b} [c '],
  ['blanks behind colons', `:::${' '.repeat(1000)}] x\n`],
])('very many %s are read once', (_, piece) => {
  shown(`word\n\n%%${piece.repeat(100_000 / piece.length)}\n\nword %% x`)
  expect(shown(`word\n\n${piece.repeat(100_000 / piece.length)}`)[0]).toContain('word')
})
