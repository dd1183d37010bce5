import { expect, test } from 'vitest'
import { parseJson, placeOfFault } from './json-fault.ts'

/** A text whose fault stands where the mark is, which is not part of it. */
const place = (marked: string) => {
  const text = marked.replace('†', '')
  const parsed = parseJson(text)
  return 'fault' in parsed && placeOfFault(text, parsed.fault)
}

test.each([
  ['{"title": †x}', 1, 11],
  ['{"title": "Weir",\n  "items": [\n    {"title": †undefined}\n  ]\n}', 3, 15],
  ['{"title": "Weir",\n†}', 2, 1],
  ["{†'title': 'Weir'}", 1, 2],
  ['{"title": "Weir"\n †"text": "Shut"}', 2, 2],
  ['[\n1,\n2 †3]', 3, 3],
  ['{"title": "Weir†\nshut"}', 1, 16],
  ['{"title": tr†ie}', 1, 13],
  ['{"title": "Weir"}\n†}', 2, 1],
  ['[{"title": "Weir"},\n{"title": †', 2, 11],
  [`{"text": "${'The weir stays shut. '.repeat(9)}",\n"day": †2024-03-05}`, 2, 12],
])('the fault of %j is found where it stands', (marked, line, column) => {
  expect(place(marked)).toEqual({ line, column })
})
