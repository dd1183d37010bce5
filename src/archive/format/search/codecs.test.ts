import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ANY_CHARACTER } from '#model/testing/any-text.ts'
import { ArchiveError } from '#archive/source/archive-error.ts'
import { createByteReader } from './byte-reader.ts'
import { createByteWriter, writeNumber, writeText, written } from './byte-writer.ts'
import { readEntry, readGroup, writeEntry, writeGroup } from './name-entry.ts'
import type { CuedEntry } from '#archive/source/found-names.ts'
import { readNumberSet, writeNumberSet } from './number-set.ts'
import { decodeOccurrences, writeOccurrence } from './occurrences.ts'
import { decodePostings, encodePostings, unitePostings } from './postings.ts'
import type { Postings } from './postings.ts'
import { decodeSortedBlock, encodeSortedBlock } from './sorted-block.ts'

const numberSet = fc
  .uniqueArray(fc.oneof(fc.nat(60), fc.nat(5_000), fc.nat(200_000)), { maxLength: 120 })
  .map((numbers) => numbers.sort((one, other) => one - other))

const postings = numberSet.chain((numbers) =>
  fc.record({
    numbers: fc.constant(Uint32Array.from(numbers)),
    often: bytes(numbers.length, 1),
    headline: bytes(numbers.length, 255),
  }),
)

function bytes(length: number, max: number) {
  const byte = fc.oneof(fc.constant(0), fc.nat(max))
  return fc.array(byte, { minLength: length, maxLength: length }).map((values) => Uint8Array.from(values))
}

const text = fc.string({ unit: ANY_CHARACTER, maxLength: 12 })

const entry: fc.Arbitrary<CuedEntry> = fc.record({
  facet: fc.constantFrom('person', 'country'),
  id: text,
  name: text,
  note: text,
  articles: fc.nat(),
  cue: fc.constantFrom(0, 1, 2),
})

test('numbers and texts come back as they were written', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.maxSafeNat(), text)), (values) => {
      const writer = createByteWriter(1)
      for (const value of values) {
        if (typeof value === 'string') writeText(writer, value)
        else writeNumber(writer, value)
      }
      const reader = createByteReader(written(writer), 'x.bin')
      expect(values.map((value) => (typeof value === 'string' ? reader.text() : reader.number()))).toEqual(
        values,
      )
      expect(reader.done).toBe(true)
    }),
  )
})

test('sets of numbers come back, and never take more than a bit for each number up to the last', () => {
  fc.assert(
    fc.property(numberSet, (numbers) => {
      const writer = createByteWriter()
      writeNumberSet(writer, numbers)
      expect([...readNumberSet(createByteReader(written(writer), 'x.bin'))]).toEqual(numbers)
      expect(writer.length).toBeLessThanOrEqual((numbers.at(-1) ?? 0) / 8 + 8)
    }),
  )
})

test('postings come back', () => {
  fc.assert(
    fc.property(postings, (list) => {
      expect(decodePostings(createByteReader(encodePostings(list), 'x.bin'))).toEqual(list)
    }),
  )
})

test('united postings have every article once, as strong as it is in any', () => {
  fc.assert(
    fc.property(fc.array(postings, { maxLength: 4 }), (lists) => {
      const united = unitePostings(lists)
      const strongest = new Map<number, [number, number]>()
      for (const list of lists) {
        list.numbers.forEach((number, place) => {
          const [often = 0, headline = 0] = strongest.get(number) ?? []
          strongest.set(number, [Math.max(often, list.often[place] ?? 0), Math.max(headline, list.headline[place] ?? 0)]) // prettier-ignore
        })
      }
      expect(triples(united)).toEqual([...strongest].sort(([one], [other]) => one - other))
    }),
  )
})

function triples({ numbers, often, headline }: Postings) {
  return Array.from(numbers, (number, place) => [number, [often[place], headline[place]]])
}

test('occurrences come back article by article', () => {
  const writer = createByteWriter()
  writeOccurrence(writer, 1, 4, { left: 0, right: 33 })
  writeOccurrence(writer, 0, 9, { left: 7, right: 0 })
  writeOccurrence(writer, 12, 300, { left: 2 ** 49, right: 1 })
  expect(decodeOccurrences(written(writer))).toEqual(
    new Map([
      [0, [{ position: 4, left: 0, right: 33 }, { position: 13, left: 7, right: 0 }]], // prettier-ignore
      [12, [{ position: 300, left: 2 ** 49, right: 1 }]],
    ]),
  )
})

test('blocks come back', () => {
  const pairs = fc.uniqueArray(fc.tuple(text, bytes(3, 255)), { selector: ([key]) => key })
  fc.assert(
    fc.property(pairs, (drafts) => {
      const entries = drafts.map(([key, value]) => ({ key, value })).sort((a, b) => (a.key < b.key ? -1 : 1))
      const decoded = decodeSortedBlock(encodeSortedBlock(entries), 'x.bin')
      expect(decoded.map(({ key, value }) => ({ key, value }))).toEqual(entries)
    }),
  )
})

test('names come back, alone and in groups', () => {
  fc.assert(
    fc.property(fc.array(entry), fc.nat(), fc.nat(), (entries, people, countries) => {
      for (const one of entries) {
        const writer = createByteWriter()
        writeEntry(writer, one)
        expect(readEntry(createByteReader(written(writer), 'x.bin'))).toEqual(one)
      }
      const writer = createByteWriter()
      writeGroup(writer, { people, countries, entries })
      const group = readGroup(createByteReader(written(writer), 'x.bin'))
      expect(group).toEqual({ people, countries, entries })
    }),
  )
})

test('a block that was cut short is damaged', () => {
  const block = encodeSortedBlock([{ key: 'harbour', value: Uint8Array.of(1, 2, 3) }])
  for (let length = 1; length < block.length; length++) {
    expect(() => decodeSortedBlock(block.subarray(0, length), 'x.bin')).toThrow(ArchiveError)
  }
})
