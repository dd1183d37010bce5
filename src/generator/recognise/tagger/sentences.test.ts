import { expect, test } from 'vitest'

import { LONGEST_SENTENCE, sentenceBounds } from './sentences.ts'
import { tokenize } from './tokens.ts'

function sentencesOf(text: string): string[] {
  const tokens = tokenize(text)
  const bounds = sentenceBounds(tokens)
  return Array.from(bounds.subarray(1), (to, sentence) => tokens.text.slice(bounds[sentence], to).join(' '))
}

test.each([
  ['It rained. Then it stopped.', ['It rained .', 'Then it stopped .']],
  ['Gen. Sato spoke. He left.', ['Gen. Sato spoke .', 'He left .']],
  ['“Go.” She went.', ['“ Go . ”', 'She went .']],
  ['He waited. "Go," she said.', ['He waited .', '" Go , " she said .']],
  ['A headline\nand its article', ['A headline', 'and its article']],
  ['It cost 3.5 million. 40 people paid.', ['It cost 3.5 million .', '40 people paid .']],
  ['no end. in lower case', ['no end . in lower case']],
  ['', []],
])('%s', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences)
})

test.each([['word '], ['.) '], ['.)'], ['(']])(
  'a text of %j alone is cut into sentences of bounded length',
  (piece) => {
    const bounds = sentenceBounds(tokenize(piece.repeat(1000)))
    expect(bounds.every((bound, at) => at === 0 || bound - bounds[at - 1]! <= LONGEST_SENTENCE)).toBe(true)
  },
)
