import { expect, test } from 'vitest'
import { makeZip } from '#generator/testing/make-zip.ts'
import { createBudget } from './inflation.ts'
import { openZip } from './zip-files.ts'

test('files of an archive are read by their names, in UTF-8 or UTF-16', async () => {
  const zip = await openZip(
    makeZip({ 'a/é.xml': 'Skårvik', 'b.xml': Buffer.from('\ufeffSkårvik', 'utf16le') }),
  )
  expect(zip.names).toEqual(['a/é.xml', 'b.xml'])
  expect(await zip.text('a/é.xml')).toBe('Skårvik')
  expect(await zip.text('b.xml')).toBe('Skårvik')
  expect(await zip.read('none')).toBeUndefined()
})

test('a file that grows beyond all measure is refused before it is inflated', async () => {
  const zip = await openZip(makeZip({ 'a.xml': Buffer.alloc(20 << 20), 'b.xml': 'short' }))
  await expect(zip.read('a.xml')).rejects.toThrow(/holds a file that grows to \d+ times its size/)
  expect(await zip.text('b.xml')).toBe('short')
})

test('files together are read up to a limit', () => {
  const budget = createBudget(3 << 20)
  budget.spend(2 << 20)
  budget.spend(1 << 20)
  expect(() => budget.spend(1)).toThrow('holds more than 3 MiB')
})

test('a size that is not true and a password are told', async () => {
  const bytes = makeZip({ 'a.xml': 'The weir stays shut.' })
  const lied = Buffer.from(bytes)
  lied.writeUInt32LE(3, bytes.lastIndexOf('PK\u0001\u0002') + 24)
  await expect((await openZip(lied)).read('a.xml')).rejects.toThrow()
  const locked = await openZip(makeZip({ 'a.xml': 'The weir' }, { encrypted: true }))
  await expect(locked.read('a.xml')).rejects.toThrow('is protected by a password')
})
