import { expect, test } from 'vitest'
import { mapFacets } from '#model/facets.ts'
import { ArchiveError } from '#archive/source/archive-error.ts'
import { decodeRoot, encodeRoot } from './root-file.ts'
import type { Ref, Root } from '#archive/source/root.ts'
import { FORMAT } from './file-names.ts'

const ROOT: Root = {
  title: 'The __proto__ Gazette 🗞',
  articles: 0,
  undated: 0,
  happened: 0,
  places: 0,
  months: [],
  facets: {
    ...mapFacets(() => ({ size: 0, values: [] })),
    source: { size: 1, values: [{ id: 'constructor', name: 'constructor', articles: 0 }] },
  },
  directory: `${'0'.repeat(64)}.json` as Ref,
}

test('the root comes back as it was', () => {
  expect(decodeRoot(JSON.parse(JSON.stringify(encodeRoot(ROOT, 'Dateline 1.0.0'))))).toEqual(ROOT)
})

test.each([
  ['a newer format', { ...encodeRoot(ROOT, 'Dateline 1.0.0'), format: FORMAT + 1 }, 'format'],
  ['another format of another shape', { format: FORMAT + 1, pages: [] }, 'format'],
  ['no format', { ...ROOT }, 'damaged'],
  ['a list', [], 'damaged'],
  ['nothing', null, 'damaged'],
  ['a negative count', { ...encodeRoot(ROOT, 'Dateline 1.0.0'), articles: -1 }, 'damaged'],
  [
    'months that are not',
    { ...encodeRoot(ROOT, 'Dateline 1.0.0'), months: [{ month: 5, articles: 1 }] },
    'damaged',
  ],
  [
    'a facet without values',
    { ...encodeRoot(ROOT, 'Dateline 1.0.0'), facets: { ...ROOT.facets, lang: { size: 1 } } },
    'damaged',
  ],
  [
    'a directory outside the data folder',
    { ...encodeRoot(ROOT, 'Dateline 1.0.0'), directory: '../secret.json' },
    'damaged',
  ],
])('a root with %s is refused with the reason', (_, value, kind) => {
  let error: unknown
  try {
    decodeRoot(value)
  } catch (thrown) {
    error = thrown
  }
  expect(error).toBeInstanceOf(ArchiveError)
  expect(error).toMatchObject({ kind, file: 'archive.json' })
})
