import { expect, test } from 'vitest'
import type { Ref } from '#archive/source/root.ts'
import { createSortedMap } from './sorted-map.ts'

/** Two chunks, of two blocks and of one. */
const BLOCKS = [
  ['barge', 'barges', 'boat'],
  ['boats', 'bob'],
  ['ferries', 'ferry'],
]

const valueOf = (key: string) => Uint8Array.of(key.length)
const blockOf = (place: number) => [BLOCKS[place]?.[0] ?? '', `block ${place}` as Ref] as const
const CHUNKS = new Map([
  ['chunk 0', [blockOf(0), blockOf(1)]],
  ['chunk 1', [blockOf(2)]],
])

/** The map, and the files that it has asked for. */
function aMap() {
  const asked: string[] = []
  const map = createSortedMap(
    {
      chunk: async (ref) => {
        asked.push(ref)
        return CHUNKS.get(ref) ?? []
      },
      block: async (ref) => {
        asked.push(ref)
        const keys = BLOCKS[Number(ref.slice(-1))] ?? []
        return keys.map((key) => ({ key, value: valueOf(key), size: 1 }))
      },
    },
    async () => Array.from(CHUNKS, ([ref, blocks]) => [blocks[0]?.[0] ?? '', ref as Ref] as const),
  )
  return { map, asked }
}

test.each([
  ['barge', ['barge', 'barges'], ['chunk 0', 'block 0']],
  ['boat', ['boat', 'boats'], ['chunk 0', 'block 0', 'block 1']],
  ['bo', ['boat', 'boats', 'bob'], ['chunk 0', 'block 0', 'block 1']],
  ['bob', ['bob'], ['chunk 0', 'block 1']],
  ['f', ['ferries', 'ferry'], ['chunk 0', 'block 1', 'chunk 1', 'block 2']],
  ['zebra', [], ['chunk 1', 'block 2']],
  ['a', [], []],
])(
  'what begins with "%s" is found in the files that may have it, and no other is asked for',
  async (start, keys, files) => {
    const { map, asked } = aMap()
    const found: string[] = []
    for await (const { key } of map.beginning(start)) found.push(key)
    expect(found).toEqual(keys)
    expect(asked).toEqual(files)
  },
)

test('a key is looked for in one block', async () => {
  const { map, asked } = aMap()
  expect(await map.get('boats')).toEqual(valueOf('boats'))
  expect(await map.get('boast')).toBeUndefined()
  expect(asked).toEqual(['chunk 0', 'block 1', 'chunk 0', 'block 0'])
})
