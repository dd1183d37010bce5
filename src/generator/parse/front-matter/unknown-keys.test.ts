import { expect, test } from 'vitest'
import { unknownKeys } from './unknown-keys.ts'

const fieldsOf = (...names: readonly string[]) =>
  new Map(names.map((name, index) => [name, { values: ['x'], line: index + 2 }]))

test('keys that mean nothing here are told of, under a name by which they are told once', () => {
  expect(unknownKeys('a.md', fieldsOf('title', 'autor', 'data'))).toMatchObject([
    {
      severity: 'warning',
      file: 'a.md',
      line: 3,
      message: 'the key "autor" of front matter is not read',
      once: 'front matter autor',
    },
    { line: 4, once: 'front matter data' },
  ])
})

test('keys that site generators and clipping tools write are not', () => {
  const names = [
    'layout',
    'tags',
    'categories',
    'Cover-Image',
    'last_mod',
    'hostname',
    'fingerprint',
    'viewport',
    'eleventyComputed',
  ]
  expect(unknownKeys('a.md', fieldsOf(...names))).toEqual([])
})
