import { expect, test } from 'vitest'
import { directiveOf, wholeWords } from './directive-of.ts'
import { findPassage } from './find-passage.ts'
import { foldText } from './folded-text.ts'
import { nearestBlock } from './nearest-block.ts'
import { formatDirective, parseDirectives } from './text-directive.ts'

const TEXT = `The lamp burns oil. It’s the keeper’s lamp, of green bronze.
Nobody knows who lit the lamp – or when.
The lamp burns oil.`

const found = (passage: string, near?: { readonly start: number; readonly end: number }) => {
  const [directive = { start: '' }] = parseDirectives(passage)
  const span = findPassage(foldText(TEXT), directive, near)
  return span && TEXT.slice(span.start, span.end)
}

test.each([
  ['words', 'text=green%20bronze', 'green bronze'],
  ['the first of repeated words', 'text=The%20lamp%20burns', 'The lamp burns'],
  ['another case and other quotation marks', "text=IT's%20the", 'It’s the'],
  ['another dash', 'text=lamp%20%2D%20or', 'lamp – or'],
  [
    'first words and last ones, over blocks',
    'text=green,lit%20the',
    'green bronze.\nNobody knows who lit the',
  ],
  ['what stands before', 'text=lit%20the-,lamp', 'lamp'],
  ['what stands behind', 'text=the%20keeper,-%E2%80%99s%20lamp', 'the keeper'],
  ['half words, if they are long', 'text=obody%20knows%20wh', 'obody knows wh'],
  ['no half words, if they are short', 'text=nz', undefined],
  ['no words that are not there', 'text=blue%20bronze', undefined],
  ['no last words that are not there', 'text=green,blue', undefined],
])('%s are found', (_, passage, expected) => {
  expect(found(passage)).toBe(expected)
})

test('of words that are repeated, those in the block that is named are meant', () => {
  const last = { start: TEXT.lastIndexOf('The'), end: TEXT.length }
  const span = findPassage(foldText(TEXT), { start: 'the lamp burns' }, last)
  expect(span?.start).toBe(last.start)
})

test('a directive is written as it is read, with half a character replaced', () => {
  const directive = { prefix: 'a-b', start: 'c, d', end: 'e & f', suffix: '100 %' }
  expect(parseDirectives(formatDirective(directive).replace(':~:', ''))).toEqual([directive])
  expect(formatDirective({ start: 'a\uD800b' })).toBe(':~:text=a%EF%BF%BDb')
})

test('what is no directive of a text is left out, and what is no escape is taken as it is', () => {
  expect(parseDirectives('selector=x&text=&text=a,b,c,d&text=50%')).toEqual([{ start: '50%' }])
})

test.each([
  ['umpy fo', 'grumpy fox', 'grumpy fox'],
  ['keeper', 'the keeper’s lamp', 'keeper’s'],
  [' lamp, ', 'the lamp, green', 'lamp,'],
])('"%s" of "%s" is widened to "%s"', (selected, text, expected) => {
  const start = text.indexOf(selected)
  const span = wholeWords(text, { start, end: start + selected.length }, 'en')
  expect(text.slice(span.start, span.end)).toBe(expected)
})

test.each([
  ['words that stand once', 'green bronze', 0],
  ['words that stand again', 'The lamp burns oil.', TEXT.lastIndexOf('The')],
  ['words over blocks', 'of green bronze.\nNobody knows', 0],
])('the directive of %s leads to them', (_, words, after) => {
  const start = TEXT.indexOf(words, after)
  const span = { start, end: start + words.length }
  expect(findPassage(foldText(TEXT), directiveOf(TEXT, span))).toEqual(span)
})

test('a long passage is named by its first and last words', () => {
  const text = Array.from({ length: 90 }, (_, index) => `word${index}`).join(' ')
  const { start, end } = directiveOf(text, { start: 0, end: text.length })
  expect(start).toMatch(/^word0 .* word\d+$/)
  expect(end).toMatch(/ word89$/)
})

const BLOCKS = [
  'The talks ran seventeen hours past the deadline.',
  'The deadline was midnight.',
  'Eight sat at the table.',
]

test('the nearest block has most of the words quoted; where none has enough, there is none', () => {
  expect(nearestBlock(BLOCKS, 'The talks ran fourteen hours')).toBe(0)
  expect(nearestBlock(BLOCKS, 'seven sat at the round table')).toBe(2)
  expect(nearestBlock(BLOCKS, 'the prosecutor of the county', 1)).toBeUndefined()
})

test('long texts take no longer than their length', () => {
  const text = `${'a'.repeat(100_000)} ${'b '.repeat(50_000)}`
  expect(findPassage(foldText(text), { start: 'b', end: 'c', suffix: 'd' })).toBeUndefined()
  expect(findPassage(foldText(text), { prefix: 'x', start: 'b' })).toBeUndefined()
})
