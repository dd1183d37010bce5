import { expect, test } from 'vitest'
import { readSeed } from './read-seed.ts'
import type { Recogniser } from '#generator/recognise/recognise-article.ts'

/** Finds so many people in any article. */
function recogniserOf(count: number): Recogniser {
  const people = Array.from({ length: count }, (_, number) => {
    const name = `Person ${number}`
    return { name, forms: [name], roles: [], mentions: [] }
  })
  return { hash: '', recognise: (article) => ({ ...article, words: 1, people, countries: [], places: [] }) }
}

const read = (people: number) =>
  readSeed(recogniserOf(people), 'a.txt', new TextEncoder().encode('A list\n\nIt names many people.\n'))

test('of the people of a list as many as pages can bear are taken, and that is told', async () => {
  const { articles, problems } = await read(5_000)
  expect(articles[0]?.people.map(({ name }) => name)).toEqual(
    Array.from({ length: 500 }, (_, number) => `Person ${number}`),
  )
  expect(problems).toMatchObject([
    { severity: 'warning', file: 'a.txt', message: 'names 5000 people, of whom the first 500 are listed' },
  ])
})

test('an article may name five hundred people', async () => {
  expect(await read(500)).toMatchObject({ articles: [{ people: { length: 500 } }], problems: [] })
})
