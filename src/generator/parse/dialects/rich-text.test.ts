import { expect, test } from 'vitest'
import { parseSeed } from '#generator/parse/parse-seed.ts'

async function bodyOf(rtf: string): Promise<readonly string[]> {
  const { article } = await parseSeed({ file: 'a.rtf', text: `{\\rtf1\\ansi ${rtf}}` })
  return article?.blocks.map(({ text }) => text) ?? []
}

const HEAD = 'Ferry stays\\par '

test.each([
  [
    'hidden text',
    'The ferry stays{\\v , says nobody}, the mayor said.\\par',
    'The ferry stays, the mayor said.',
  ],
  ['hidden text that ends', 'The ferry \\v never \\v0 stays, she said.\\par', 'The ferry stays, she said.'],
  [
    'hidden text and \\plain',
    'The ferry \\v never \\plain stays, she said.\\par',
    'The ferry stays, she said.',
  ],
  ['deleted text', 'The ferry {\\deleted never }stays, she said.\\par', 'The ferry stays, she said.'],
  [
    'the charset of a font',
    "{\\fonttbl{\\f0\\fnil\\fcharset0 A;}{\\f1\\fnil\\fcharset204 B;}}\\f0 Text in \\f1\\'cc\\'ee\\'f1\\'ea\\'e2\\'e0\\f0  said.\\par",
    'Text in Москва said.',
  ],
  ['the code page', "\\ansicpg1250 Text in \\'a3\\'f3d\\'9f said.\\par", 'Text in Łódź said.'],
  ['characters with a replacement', 'A caf\\u233?\\u8211-bar, he said.\\par', 'A café–bar, he said.'],
  [
    'characters with two bytes for each',
    "\\ansicpg936 A \\uc2\\u20013\\'d6\\'d0\\u25991\\'ce\\'c4 caf\\u233??, he said.\\par",
    'A 中文 café, he said.',
  ],
  ['characters without a replacement', 'A caf\\uc0\\u233 s, he said.\\par', 'A cafés, he said.'],
  [
    'a number of replacements that ends with its group',
    'A {\\uc3\\u233 abc}caf\\u233?, he said.\\par',
    'A écafé, he said.',
  ],
  ['a replacement that its group cuts off', '{\\uc2 A caf\\u233?}, he said.\\par', 'A café, he said.'],
  [
    'replacements of different kinds',
    "\\uc4 A caf\\u233 a\\'e9\\~\\emdash , he said.\\par",
    'A café, he said.',
  ],
  [
    'a remark in the margin',
    'The ferry{\\*\\annotation wrong} stays, he said.\\par',
    'The ferry stays, he said.',
  ],
  ['what stands in no group', '}}}The ferry stays, he said.\\par', 'The ferry stays, he said.'],
])('%s', async (_, rtf, text) => {
  const [fonts = '', rest = rtf] = /^(\{\\fonttbl.*?\}\}|\\ansicpg\d+)(.*)$/.exec(rtf)?.slice(1) ?? ['', rtf]
  expect(await bodyOf(`${fonts} ${HEAD}${rest}`)).toEqual([text])
})

test('a Macintosh file without a code page', async () => {
  const { article } = await parseSeed({
    file: 'a.rtf',
    text: "{\\rtf1\\mac Ferry stays\\par The caf\\'8e stays open, he said.\\par}",
  })
  expect(article?.blocks[0]?.text).toBe('The café stays open, he said.')
})

test('notes stand below the text', async () => {
  expect(
    await bodyOf(`${HEAD}It opens in spring.{\\footnote\\pard Said on Monday.} It closes in autumn.\\par`),
  ).toEqual(['It opens in spring. It closes in autumn.', 'Said on Monday.'])
})
