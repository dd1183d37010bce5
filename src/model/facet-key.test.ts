import { expect, test } from 'vitest'
import { languageKey, nameKey } from './facet-key.ts'
import { isId } from './person.ts'

test.each([
  ['Xinhua', 'xinhua'],
  ['The New Éastern Post', 'the-new-eastern-post'],
  ['THE NEW EASTERN POST', 'the-new-eastern-post'],
  ['新华社', 'u65b0-u534e-u793e'],
])('the source %s is %s in addresses', (name, key) => {
  expect(nameKey(name)).toBe(key)
  expect(isId(key)).toBe(true)
})

test.each([
  ['en', 'en'],
  ['zh-Hans', 'zh-hans'],
  ['pt_BR', 'pt-br'],
])('the language %s is %s in addresses', (tag, key) => {
  expect(languageKey(tag)).toBe(key)
})
