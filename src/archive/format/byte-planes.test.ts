import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ArchiveError } from '#archive/source/archive-error.ts'
import { decodePlanes, encodePlanes } from './byte-planes.ts'

const lists = fc.array(
  fc.array(fc.nat({ max: 0xffffffff })).map((list) => Uint32Array.from(list)),
  { maxLength: 5 },
)

test('lists of numbers come back as they were', () => {
  fc.assert(
    fc.property(lists, (lists) => {
      expect(decodePlanes(encodePlanes(lists), lists.length, 'data/x.bin')).toEqual(lists)
    }),
  )
})

test('a list takes as many bytes a number as its largest needs', () => {
  const sizes = [0, 255, 256, 65_535, 65_536, 0xffffff, 0x1000000].map(
    (largest) => encodePlanes([Uint32Array.of(0, largest)]).length - encodePlanes([new Uint32Array()]).length,
  )
  expect(sizes).toEqual([2, 2, 4, 4, 6, 6, 8])
})

test('bytes missing, left over, or saying an impossible length are damage', () => {
  const bytes = encodePlanes([Uint32Array.of(1, 2, 3), Uint32Array.of(70_000)])
  const huge = bytes.slice()
  huge.fill(255, 1, 5)
  const damaged = [
    ...Array.from(bytes.keys(), (length) => bytes.slice(0, length)),
    Uint8Array.of(...bytes, 0),
    huge,
  ]
  for (const bytes of damaged) expect(() => decodePlanes(bytes, 2, 'data/x.bin')).toThrow(ArchiveError)
})
