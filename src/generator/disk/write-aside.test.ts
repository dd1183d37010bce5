import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '#generator/testing/temporary-folder.ts'
import { writeAside } from './write-aside.ts'

test('writes a file in the place of another, and the folders around it', () => {
  const folder = temporaryFolder()
  const path = join(folder, 'one/two/note.txt')
  writeAside(path, 'first')
  writeAside(path, Buffer.from('second'))
  expect(readFileSync(path, 'utf8')).toBe('second')
  expect(readdirSync(join(folder, 'one/two'))).toEqual(['note.txt'])
})

test('does not follow a link that lies in its way', () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'precious'), 'mine')
  symlinkSync('precious', join(folder, `note.txt.${process.pid}.tmp`))
  writeAside(join(folder, 'note.txt'), 'new')
  expect(readFileSync(join(folder, 'precious'), 'utf8')).toBe('mine')
})

test('leaves nothing where the file cannot take its place', () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'note.txt/inside'), { recursive: true })
  expect(() => writeAside(join(folder, 'note.txt'), 'new')).toThrow()
  expect(readdirSync(folder)).toEqual(['note.txt'])
})
