import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { CALIBRATION, MEASURED } from '#model/measured.ts'

const card = readFileSync('docs/model-card.md', 'utf8')

/** Cells of the table rows under a heading. */
function rowsUnder(heading: string): readonly (readonly string[])[] {
  const section = card.split(/^## /m).find((text) => text.startsWith(heading)) ?? ''
  const lines = section.split('\n').filter((line) => line.startsWith('| '))
  return lines.slice(2).map((line) => line.slice(2, -2).split(' | '))
}

test('readers are told what the model card says', () => {
  const told = MEASURED.map(({ what, texts, right, found }) =>
    [what, texts, right ?? 'not measured', found ?? 'not measured'].map(String),
  )
  expect(told).toEqual(rowsUnder('What readers are told'))
})

test('notes of people tell the figures of English news', () => {
  const { sure, fairlySure, doubtful } = CALIBRATION.person
  const [, ...figures] = rowsUnder('How sure')[0]!
  expect(figures).toEqual([sure, fairlySure, doubtful].map(String))
})
