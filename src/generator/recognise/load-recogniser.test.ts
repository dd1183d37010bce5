import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseSeed } from '#generator/parse/parse-seed.ts'
import { loadRecogniser } from './recognise-article.ts'

test('the first article of the archive has exactly its two people, with their roles, and its three countries', async () => {
  const file = readdirSync('seeds').find((name) => name.startsWith('000_'))!
  const { article } = await parseSeed({ file, text: readFileSync(`seeds/${file}`, 'utf8') })
  const recogniser = await loadRecogniser()
  const { people, countries, words } = recogniser.recognise(article!)
  expect(people.map(({ name, forms, roles, mentions }) => [name, forms, roles, mentions.length])).toEqual([
    [
      'Wang Yi',
      ['Wang Yi', 'Wang'],
      [
        'Foreign Minister of China',
        'member of the Political Bureau of the Communist Party of China Central Committee',
      ],
      5,
    ],
    [
      'Mohammad Ishaq Dar',
      ['Mohammad Ishaq Dar', 'Dar'],
      ['Deputy Prime Minister and Foreign Minister of Pakistan'],
      4,
    ],
  ])
  expect(countries.map(({ code, main }) => [code, main])).toEqual([
    ['CN', true],
    ['PK', true],
    ['IN', true],
  ])
  expect(words).toBe(386)
})
