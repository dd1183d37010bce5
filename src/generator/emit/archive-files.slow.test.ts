import { expect, test } from 'vitest'
import type { TableName } from '#archive/files/decoded-files.ts'
import { decodeDirectory } from '#archive/format/directory.ts'
import { dataPath, PAGE_SIZE } from '#archive/format/file-names.ts'
import { decodeRoot } from '#archive/format/root-file.ts'
import { createStaticSource } from '#archive/static/static-source.ts'
import type { Article } from '#model/article.ts'
import { cardOf } from '#model/article.ts'
import { numbered } from '#generator/gather/numbered.ts'
import { syntheticArticles } from '#generator/testing/synthetic-articles.ts'
import { readFromMemory, writeArchive } from '#generator/testing/written-archive.ts'
import type { WrittenArchive } from '#generator/testing/written-archive.ts'

/* What shows only in archives of a thousand articles and more. */

const SIZE = { people: 200, countries: 40, undated: 5 }

test('the cards of the newest articles take the directory and their page; those of older ones what names the page besides', async () => {
  const articles = [
    ...syntheticArticles({ ...SIZE, articles: SIZE.undated + 64 * PAGE_SIZE + 1, paragraphs: 0 }),
  ]
  const byNumber = new Map(numbered(articles))
  const asked: string[] = []
  const reader = readFromMemory(await writeArchive(articles), asked)
  const source = createStaticSource(reader, undefined, await createStaticSource(reader).root())
  const filesFor = async (number: number): Promise<number> => {
    asked.length = 0
    expect(await source.cards([number])).toEqual([cardOf(byNumber.get(number)!)])
    return asked.length
  }
  const [newest, full] = [65 * PAGE_SIZE, 64 * PAGE_SIZE]
  expect([await filesFor(newest), await filesFor(full)]).toEqual([2, 1])
  expect([await filesFor(full - 1), await filesFor([...byNumber.keys()][0]!)]).toEqual([2, 1])
})

test('a further article changes the last of each kind, and of people and countries only those it names', async () => {
  const articles = [
    ...syntheticArticles({ ...SIZE, articles: SIZE.undated + 1001, people: 400, countries: 60 }),
  ]
  const last = articles.at(-1) as Article
  const added = { ...last, people: last.people.map((person) => ({ ...person, roles: [] })) }
  const before = filesByTable(await writeArchive(articles.slice(0, -1)))
  const after = filesByTable(await writeArchive([...articles.slice(0, -1), added]))
  const changed = (table: TableName): number =>
    [...after[table]].filter((file) => !before[table].has(file)).length
  const [people, countries] = [added.people.length, added.countries.length]
  expect([people > 0, countries > 0]).toEqual([true, true])
  // Page and pack; segment; the lookup of the pack's only article, and the pack.
  expect([changed('pages'), changed('columns'), changed('articles')]).toEqual([2, 1, 2])
  // Chunk, profile, numbers and columns; a person's shard besides.
  expect(changed('names')).toBeLessThanOrEqual(1 + people)
  expect(changed('people')).toBeLessThanOrEqual(5 * people)
  expect(changed('countries')).toBeLessThanOrEqual(4 * countries)
})

/** The files that each of the directory's tables leads to, directly or through others. */
function filesByTable(files: WrittenArchive): Record<TableName, ReadonlySet<string>> {
  const { directory: ref } = decodeRoot(JSON.parse(String(files.get('archive.json'))))
  const directory = decodeDirectory(JSON.parse(String(files.get(dataPath(ref)))), 'directory')
  const from = (table: TableName): ReadonlySet<string> => {
    const found = new Set<string>(directory[table].refs)
    for (const file of found) {
      const body = files.get(`data/${file}`)
      if (typeof body === 'string')
        for (const [next] of body.matchAll(/[0-9a-f]{64}\.(?:json|bin)/g)) found.add(next)
    }
    return found
  }
  return {
    pages: from('pages'),
    columns: from('columns'),
    names: from('names'),
    people: from('people'),
    articles: from('articles'),
    countries: from('countries'),
  }
}
