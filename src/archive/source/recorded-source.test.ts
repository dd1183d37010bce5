import { expect, test } from 'vitest'
import type { ArticleId } from '#model/article.ts'
import type { CountryCode } from '#model/country.ts'
import type { Day } from '#model/day.ts'
import { EVERYTHING, withStanding } from '#model/filter.ts'
import type { Filter } from '#model/filter.ts'
import type { ArticleSource } from './article-source.ts'
import { recordAnswers, replayAnswers } from './recorded-source.ts'
import type { RecordedAnswer } from './recorded-source.ts'
import { isOfSameState } from './same-state.ts'

const PAKISTAN = 'PK' as CountryCode

async function refuse(): Promise<never> {
  throw new Error('asked the source')
}

/** A source with made-up answers; what is not here must not be asked. */
function sourceWith(answers: Partial<ArticleSource>): ArticleSource {
  return new Proxy(answers as ArticleSource, { get: (source, name) => Reflect.get(source, name) ?? refuse })
}

const NOTHING = sourceWith({})

/** The filter for articles with all of these people. */
function both(ids: readonly string[]): Filter {
  return ids.reduce((filter, id) => withStanding(filter, 'person', id, 'chosen'), EVERYTHING)
}

/** What a page carries: the recording after a journey through JSON. */
async function carried(source: ArticleSource, ask: (source: ArticleSource) => Promise<unknown>) {
  const recording = recordAnswers(source)
  await ask(recording.source)
  return replayAnswers(NOTHING, JSON.parse(JSON.stringify(recording.answers())))
}

test('a page that carries an outline knows whether the archive is still in the state it was made in', async () => {
  const outline = { months: [], isYear: true, before: 3, choices: {}, isSingle: false }
  const year = { from: '2021-01-01' as Day, to: '2021-12-31' as Day }
  const sourceBefore = (before: number) =>
    sourceWith({ outline: async (date) => ({ ...outline, before, of: date }) as never })
  const recording = recordAnswers(sourceBefore(3))
  await recording.source.outline(year)
  const answers = JSON.parse(JSON.stringify(recording.answers())) as RecordedAnswer[]
  expect(await isOfSameState(sourceBefore(3), answers)).toBe(true)
  expect(await isOfSameState(sourceBefore(4), answers)).toBe(false)
  expect(await isOfSameState(NOTHING, [])).toBe(true)
})

test('what was asked while recording is answered without the source', async () => {
  const source = sourceWith({ cards: async () => [], country: async () => undefined })
  const replay = await carried(source, async (from) => [
    await from.cards([3, 2]),
    await from.country(PAKISTAN),
  ])
  expect([await replay.cards([3, 2]), await replay.country(PAKISTAN)]).toEqual([[], undefined])
})

test('an article that does not exist stays one that does not exist', async () => {
  const id = '2025-05-21-no-such-story' as ArticleId
  const replay = await carried(sourceWith({ article: async () => undefined }), (from) => from.article(id))
  expect(await replay.article(id)).toBeUndefined()
})

test('one view has one question, however its filter was put together', async () => {
  const source = sourceWith({
    find: async (filter) => ({ filter, unknown: [], names: [], view: { total: 2, months: [] }, cards: [] }),
  })
  const replay = await carried(source, (from) => from.find(both(['wang-yi', 'ishaq-dar']), 'newest', 20))
  const { view } = await replay.find(both(['ishaq-dar', 'wang-yi']), 'newest', 20)
  expect(view).toEqual({ total: 2, months: [] })
  await expect(replay.find(both(['ishaq-dar', 'wang-yi']), 'oldest', 20)).rejects.toThrow('asked the source')
})

test('questions that were not recorded go to the source, and a repeated one is carried once', async () => {
  const recording = recordAnswers(sourceWith({ cards: async (numbers) => numbers.map(() => ({}) as never) }))
  await recording.source.cards([1])
  await recording.source.cards([1])
  expect(recording.answers().map(([question]) => question)).toEqual(['cards 1'])
  const replay = replayAnswers(sourceWith({ cards: async () => [] }), recording.answers())
  expect([(await replay.cards([1])).length, (await replay.cards([2])).length]).toEqual([1, 0])
})

test('after it was cleared a recording holds what was asked since, even if what was asked before is answered then', async () => {
  const { source, answers, clear } = recordAnswers(sourceWith({ cards: cardsWith(1) }))
  const late = source.cards([1])
  clear()
  await source.cards([2])
  await late
  expect(answers().map(([question]) => question)).toEqual(['cards 2'])
})

/** Answers for one article later than for all others. */
function cardsWith(late: number): ArticleSource['cards'] {
  return async ([number]) => {
    if (number === late) for (let turn = 0; turn < 50; turn++) await Promise.resolve()
    return []
  }
}

/** The questions noted when the cards of one of two articles come later than those of the other. */
async function notedWith(late: number): Promise<readonly string[]> {
  const { source, answers } = recordAnswers(sourceWith({ cards: cardsWith(late) }))
  await Promise.all([source.cards([1]), source.cards([2])])
  return answers().map(([question]) => question)
}

test('answers are noted in the same order, whichever comes first', async () => {
  expect(await notedWith(1)).toEqual(await notedWith(2))
})
