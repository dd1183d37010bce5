import { expect, test } from 'vitest'
import { spansOf } from './spans-of.ts'

function found(wanted: string, text: string): readonly string[] {
  return spansOf(wanted, text).map(({ start, end }) => text.slice(start, end))
}

test.each([
  ['ceasefire', 'A ceasefire, a Ceasefire and ceasefires', ['ceasefire', 'Ceasefire', 'ceasefire']],
  ['zurich', 'In Zürich and in Zu\u0308rich', ['Zürich', 'Zu\u0308rich']],
  ['dordevic', 'Novak Đorđević', ['Đorđević']],
  ["china's", 'China’s plan', ['China’s']],
  ['"no"', 'He said “No” to all', ['“No”']],
  ['two  words', 'these two\u00A0words', ['two\u00A0words']],
  ['aa', 'aaaa', ['aa', 'aa']],
  ['strasse', 'Die Straße', ['Straße']],
  ['s', 'Straße', ['S', 'ß']],
  ['外长', '中国外长', ['外长']],
  ['war', 'nothing of it', []],
  ['   ', 'nothing of it', []],
])('%s in %j', (wanted, text, spans) => {
  expect(found(wanted, text)).toEqual(spans)
})

test('what stands behind letters that are written with two is found in its place', () => {
  const text = '😀 Straße und Haus'
  expect(found('haus', text)).toEqual(['Haus'])
})
