import { posix, win32 } from 'node:path'
import { expect, test } from 'vitest'
import { isWithin } from './paths.ts'

test.each([
  ['/a/seeds', '/a/seeds', true],
  ['/a/seeds/site', '/a/seeds', true],
  ['/a/seeds-old', '/a/seeds', false],
  ['/a', '/a/seeds', false],
  ['/a/..seeds', '/a', true],
  ['/a', '/', true],
])('whether %s lies in %s: %j', (path, folder, expected) => {
  expect(isWithin(path, folder, posix)).toBe(expected)
})

test.each([
  ['C:\\a\\seeds\\site', 'C:\\a\\seeds', true],
  ['c:\\A\\Seeds\\site', 'C:\\a\\seeds', true],
  ['C:\\a\\seeds-old', 'C:\\a\\seeds', false],
  ['D:\\a\\seeds\\site', 'C:\\a\\seeds', false],
  ['C:\\a', 'C:\\', true],
])('on Windows whether %s lies in %s: %j', (path, folder, expected) => {
  expect(isWithin(path, folder, win32)).toBe(expected)
})
