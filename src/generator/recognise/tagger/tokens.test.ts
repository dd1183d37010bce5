import { expect, test } from 'vitest'

import { tokenize } from './tokens.ts'

test.each([
  ['Mr. Osei met Dr. Lund.', ['Mr.', 'Osei', 'met', 'Dr.', 'Lund', '.']],
  ["Brazil's cup, the players' bus", ['Brazil', "'s", 'cup', ',', 'the', 'players', "'", 'bus']],
  ['J.R.R. Marsh and P. Q. Vane', ['J.R.R.', 'Marsh', 'and', 'P.', 'Q.', 'Vane']],
  ['the U.S.-led force', ['the', 'U.S.', '-', 'led', 'force']],
  ['O’Neill, D’Souza and N’Dour', ['O’Neill', ',', 'D’Souza', 'and', 'N’Dour']],
  ['Al-Masri in COVID-19 ward', ['Al-Masri', 'in', 'COVID-19', 'ward']],
  ['on the 21st, 1,250.5 tonnes at 12:30', ['on', 'the', '21st', ',', '1,250.5', 'tonnes', 'at', '12:30']],
  [
    'see https://example.org/a?b=1 or www.example.org',
    ['see', 'https://example.org/a?b=1', 'or', 'www.example.org'],
  ],
  [
    'write to jo.doe+news@example.org, @desk #vote',
    ['write', 'to', 'jo.doe+news@example.org', ',', '@desk', '#vote'],
  ],
  [
    'an Okafor-led, Lagos-based team of Doo-hwan',
    ['an', 'Okafor', '-', 'led', ',', 'Lagos', '-', 'based', 'team', 'of', 'Doo-hwan'],
  ],
  ['Łukasz Żak; Đặng Thị', ['Łukasz', 'Żak', ';', 'Đặng', 'Thị']],
  ['wait... what?!', ['wait', '...', 'what', '?', '!']],
  ['well 👍 done', ['well', '👍', 'done']],
])('%s', (text, words) => {
  expect(tokenize(text).text).toEqual(words)
})

test.each(['', '   \n\t ', '\ud800', 'x\udfff\ud83dy', 'a.b@', '((((', 'مرحبا بالعالم', '﷽ ﻿'])(
  'offsets give back the tokens of %j',
  (text) => {
    const tokens = tokenize(text)
    expect(tokens.text).toEqual(
      Array.from(tokens.start, (start, token) => text.slice(start, tokens.end[token])),
    )
    expect(tokens.text.join('')).toBe(text.replaceAll(/\s/g, ''))
  },
)

test('says where lines begin and where white space stands', () => {
  const tokens = tokenize('One (two)\nthree')
  expect(Array.from(tokens.opensLine)).toEqual([1, 0, 0, 0, 1])
  expect(Array.from(tokens.spaced)).toEqual([1, 1, 0, 0, 1])
})
