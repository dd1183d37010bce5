import { expect, test } from 'vitest'
import { projected } from './parallel-corpus.ts'

function namesIn(names: readonly (readonly [name: string, type: string])[], english: string, other: string) {
  const ments = names.map(([name, type]) => {
    const start = english.indexOf(name)
    return [start, start + name.length, type] as const
  })
  const found = projected({ text: english, ments }, other)
  return found?.ments.map(([start, end, type]) => `${found.text.slice(start, end)} ${type}`)
}

test('names are found wherever the translation has them, the longer first', () => {
  const names = [
    ['Ana', 'PER'],
    ['Ana Rey', 'PER'],
    ['Lund', 'LOC'],
  ] as const
  expect(
    namesIn(names, 'Ana spoke: Ana Rey left Lund.', 'Ana habló: Ana Rey dejó Lund. Ana volvió.'),
  ).toEqual(['Ana PER', 'Ana Rey PER', 'Lund LOC', 'Ana PER'])
})

test('a German genitive belongs to the name, and a longer word is another', () => {
  const names = [['Rey', 'PER']] as const
  expect(namesIn(names, "Rey's book", 'Reys Buch')).toEqual(['Reys PER'])
  expect(namesIn(names, "Rey's book", 'Reyna')).toBeUndefined()
})

test('a sentence is left out if someone of the English is not found, but not for a place', () => {
  expect(namesIn([['Elizabeth', 'PER']], 'Elizabeth reigned.', 'Isabel reinó.')).toBeUndefined()
  expect(namesIn([['Germany', 'LOC']], 'Germany won.', 'Ganó Alemania.')).toEqual([])
})
