import { expect, test } from 'vitest'
import { wordsOf } from './words.ts'

const foldings: readonly (readonly [text: string, words: string])[] = [
  ['Ministers met in Geneva', 'ministers met in geneva'],
  ['Ｇｅｎｅｖａ', 'geneva'],
  ['𝐆𝐞𝐧𝐞𝐯𝐚 𝖙𝖆𝖑𝖐𝖘', 'geneva talks'],
  ['Gen\u200Beva Gen\u00ADeva \uFEFFGeneva G\u034Feneva', 'geneva geneva geneva geneva'],
  ['Erdoğan, Łódź, São Paulo, Straße, Ærø', 'erdogan lodz sao paulo strasse aero'],
  ['İstanbul ISTANBUL', 'istanbul istanbul'],
  ["China’s and China's", 'china and china'],
  ["O’Brien didn't", 'obrien didnt'],
  ['the U.S. and the US', 'the us and the us'],
  ['U.S.-led J.P. Morgan', 'us led jp morgan'],
  ['a cease-fire', 'a cease fire'],
  ['1,250 tons, 3.5 per cent.', '1250 tons 3.5 per cent'],
  ['Ёлка и йод', 'елка и иод'],
  ['الْعَرَبِيَّة', 'العربية'],
  ['한국', '한국'],
  ['हिन्दी', 'हिन्दी'],
  ['__proto__ constructor', 'proto constructor'],
  ['— … “”', ''],
]

test.each(foldings)('%s is read as %s', (text, words) => {
  expect(
    wordsOf(text)
      .map(({ word }) => word)
      .join(' '),
  ).toBe(words)
})

test('a script without spaces is read as pairs of characters, the last one alone', () => {
  expect(wordsOf('中国经济').map(({ word }) => word)).toEqual(['中国', '国经', '经济', '济'])
  expect(wordsOf('กรุงเทพ')[0]?.word).toBe('กรุ')
  expect(wordsOf('GDP中国 2%').map(({ word }) => word)).toEqual(['gdp', '中国', '国', '2'])
})

test('half-width katakana is read as katakana', () => {
  expect(wordsOf('ﾊﾟﾘ').map(({ word }) => word)).toEqual(wordsOf('パリ').map(({ word }) => word))
})

test('a word says where it stands in the text as it was written', () => {
  const text = 'In São Paulo, Chi\u200Bna’s envoy; 北京'
  expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['In', 'São', 'Paulo', 'Chi\u200Bna’s', 'envoy', '北京', '京']) // prettier-ignore
})

test('a folded word folds to itself', () => {
  for (const { word, pair } of wordsOf(foldings.map(([text]) => text).join(' '))) {
    if (pair === undefined) expect(wordsOf(word).map((again) => again.word)).toEqual([word])
  }
})
