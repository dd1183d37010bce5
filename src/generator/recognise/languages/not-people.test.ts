import { expect, test } from 'vitest'
import { isNobody } from './names-of-nobody.ts'
import type { TaggedLanguage } from './tagged-languages.ts'

test.each<readonly [TaggedLanguage, string, string, boolean]>([
  ['es', 'Lo dijo el PSOE ayer.', 'PSOE', true],
  ['pt', 'O PT venceu.', 'O PT', true],
  ['pt', 'Leu O Jardim ontem.', 'O Jardim', true],
  ['es', 'Vive en San Julián desde ayer.', 'Julián', true],
  ['fr', 'Il habite Saint-Denis.', 'Denis', true],
  ['pt', 'o estreito de Magalhães', 'de Magalhães', true],
  ['de', 'Das sagte von der Heide.', 'von der Heide', false],
  ['de', 'Die Linke lehnt ab.', 'Die Linke', true],
  ['es', 'Lo dijo Julián Ríos.', 'Julián Ríos', false],
  ['fr', 'Le Pen et Ana Rey', 'Ana Rey', false],
])('in %s: %s: is %s nobody?', (language, text, name, expected) => {
  const start = text.indexOf(name)
  expect(isNobody(language, text, { start, end: start + name.length })).toBe(expected)
})
