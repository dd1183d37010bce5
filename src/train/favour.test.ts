import { expect, test } from 'vitest'
import { createChain } from '#generator/recognise/tagger/crf.ts'
import { BEGIN, INSIDE, LABEL_COUNT, labelOf, OUTSIDE, UNIT } from '#generator/recognise/tagger/labels.ts'
import { favouringPeople } from './favour.ts'

test('a person is likelier to begin, whatever stands before, and nothing else changes', () => {
  const { start, end, follow } = favouringPeople(createChain(), 0.5)
  const after = (before: number, label: number): number => follow[before * LABEL_COUNT + label]!
  expect([start[labelOf('PER', BEGIN)], start[labelOf('PER', UNIT)], start[OUTSIDE]]).toEqual([0.5, 0.5, 0])
  expect([after(OUTSIDE, labelOf('PER', UNIT)), after(labelOf('ORG', UNIT), labelOf('PER', BEGIN))]).toEqual([
    0.5, 0.5,
  ])
  expect([
    after(labelOf('PER', BEGIN), labelOf('PER', INSIDE)),
    after(OUTSIDE, labelOf('LOC', UNIT)),
  ]).toEqual([0, 0])
  expect(end).toEqual(createChain().end)
})
