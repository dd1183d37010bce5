import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { KeyRanges } from '#archive/format/search-directory.ts'
import { decodeSortedBlock } from '#archive/format/search/sorted-block.ts'
import type { Output } from '#generator/output/output-file.ts'
import { emitBlocks } from './sorted-files.ts'
import type { Change, EarlierMap } from './sorted-files.ts'

/** Blocks of a few entries. */
const BLOCK_BYTES = 120

const NOTHING: EarlierMap = { blocks: [], entriesOf: () => [] }

const key = fc
  .tuple(fc.stringMatching(/^[a-d]{1,3}$/), fc.constantFrom('', '', '\t=', '\t*', '\t@7'))
  .map((pair) => pair.join(''))
const value = fc.uint8Array({ maxLength: 40 })
const entries = fc.dictionary(key, value, { minKeys: 40, maxKeys: 80, size: 'max' })
const fewEntries = fc.dictionary(key, value, { maxKeys: 5 })

/** What was written of a map, by path, and the paths of what was kept. */
interface WrittenMap {
  readonly blocks: KeyRanges
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly kept: readonly string[]
}

function write(changes: ReadonlyMap<string, Change>, earlier: EarlierMap): WrittenMap {
  const files = new Map<string, Uint8Array>()
  const kept: string[] = []
  const writing = emitBlocks(changes, earlier, BLOCK_BYTES)
  for (;;) {
    const next = writing.next()
    if (next.done === true) return { blocks: next.value, files, kept }
    enter(next.value)
  }
  function enter(output: Output): void {
    if ('kept' in output) kept.push(output.path)
    else files.set(output.path, output.body as Uint8Array)
  }
}

const pathOf = (ref: string) => `data/${ref}`

function setting(values: Readonly<Record<string, Uint8Array>>): ReadonlyMap<string, Change> {
  return new Map(Object.entries(values).map(([key, value]) => [key, () => value]))
}

function earlierOf({ blocks, files }: WrittenMap): EarlierMap {
  return {
    blocks,
    entriesOf: ([, ref]) => decodeSortedBlock(files.get(pathOf(ref)) ?? new Uint8Array(), ref),
  }
}

test('a map that goes on from an earlier one is the one that is written anew', () => {
  fc.assert(
    fc.property(entries, fewEntries, fc.array(key, { maxLength: 3 }), (before, more, gone) => {
      const earlier = write(setting(before), NOTHING)
      const changes = new Map<string, Change>([
        ...setting(more),
        ...gone.map((key): [string, Change] => [key, () => undefined]),
      ])
      const after = { ...before, ...more }
      for (const key of gone) delete after[key]
      const anew = write(setting(after), NOTHING)
      const changed = write(changes, earlierOf(earlier))
      expect(changed.blocks).toEqual(anew.blocks)
      for (const path of changed.kept) expect(earlier.files.has(path)).toBe(true)
      expect(new Set([...changed.files.keys(), ...changed.kept])).toEqual(new Set(anew.files.keys()))
    }),
    { numRuns: 1000 },
  )
})

const longer: Change = (before) => new Uint8Array((before?.length ?? 0) + 1)

test('a change is made from the value before, and blocks far from it are not read', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz'.split('')
  const earlier = write(setting(Object.fromEntries(letters.map((key) => [key, new Uint8Array(40)]))), NOTHING)
  const read: string[] = []
  const counting: EarlierMap = {
    blocks: earlier.blocks,
    entriesOf: (block) => {
      read.push(block[0])
      return earlierOf(earlier).entriesOf(block)
    },
  }
  const { files, kept } = write(new Map([['m', longer]]), counting)
  const written = [...files.values()].flatMap((bytes) => decodeSortedBlock(bytes, 'block'))
  expect(written.find(({ key }) => key === 'm')?.value).toHaveLength(41)
  expect(read.length).toBeLessThanOrEqual(3)
  expect(kept.length).toBeGreaterThan(earlier.blocks.length - 4)
})
