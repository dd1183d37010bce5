import { expect, test } from 'vitest'
import type { Part } from './containers/container.ts'
import { problemPart } from './containers/problem-part.ts'
import { parseContainer } from './parse-container.ts'
import type { ParsedSeed } from './parse-seed.ts'

const STORY = 'The weir at Skarvik stays shut, the board said; boats wait until the masons are done.'

const entry = (title: string, facts: Partial<Part> = {}): Part => ({
  line: 1,
  title,
  published: ['2024-05-14'],
  modified: [],
  authors: [],
  texts: [{ text: STORY, isHtml: false }],
  ...facts,
})

async function parsed(read: () => Iterable<Part>) {
  const all: ParsedSeed[] = []
  const container = { name: 'a box', matches: () => true, load: async () => read }
  for await (const part of parseContainer(container, { file: 'a.box' })) all.push(part)
  return {
    headlines: all.flatMap(({ article }) => article?.headline ?? []),
    numbers: all.flatMap(({ article }) => article?.entry?.number ?? []),
    outcomes: all.flatMap(({ unpublished = [] }) => unpublished),
    problems: all.flatMap(({ problems }) => problems),
  }
}

test('parts are numbered, and each gives an article or says why not', async () => {
  const { headlines, numbers, outcomes, problems } = await parsed(() => [
    entry('One'),
    { name: 'two.txt', text: `Two\n\n${STORY} It is old.\n` },
    entry('One'),
    { name: 'four.txt', text: '---\n' },
    entry('Five', { broken: 'is cut off' }),
    entry('Six', { leftOut: 'is a draft' }),
  ])
  expect([headlines, numbers]).toEqual([
    ['One', 'Two'],
    [1, 2],
  ])
  expect(outcomes).toMatchObject([
    { file: 'a.box#3', outcome: 'skipped', reason: 'says the same as entry 1' },
    { file: 'a.box#4', outcome: 'skipped', reason: 'holds no text of an article' },
    { file: 'a.box#5', outcome: 'failed', reason: 'is cut off' },
    { file: 'a.box#6', outcome: 'skipped', reason: 'is a draft' },
  ])
  expect(problems.map(({ file, message }) => `${file}: ${message}`)).toEqual(['a.box: entry 5 is cut off'])
})

test('the only article of a file is known by the file', async () => {
  const one = await parsed(() => [entry('One')])
  const text = await parsed(() => [{ name: 'a.txt', text: `Two\n\n${STORY}\n` }])
  expect([one.headlines, one.numbers, text.headlines, text.numbers]).toEqual([['One'], [], ['Two'], []])
})

test('what ends the reading is told, and nothing before it is lost', async () => {
  const { headlines, problems } = await parsed(function* () {
    yield entry('One')
    throw new Error('unexpected end\n    at somewhere')
  })
  expect(headlines).toEqual(['One'])
  expect(problems).toMatchObject([
    {
      severity: 'error',
      file: 'a.box',
      message: 'is a box that cannot be read to its end: unexpected end',
      hint: expect.stringMatching(/.{10}/),
    },
  ])
})

test('a container without articles is left out', async () => {
  const none = await parsed(() => [])
  expect(none.problems).toMatchObject([
    { severity: 'warning', message: 'is a box without articles, no article' },
  ])
  const told = await parsed(() => [problemPart('is locked', 'Unlock it.')])
  expect(told.problems).toMatchObject([{ severity: 'error', message: 'is locked' }])
})
