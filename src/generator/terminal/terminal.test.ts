import { expect, test } from 'vitest'
import { printable } from './terminal.ts'
import { problemLines } from './problem-lines.ts'
import { createProgress } from './progress.ts'
import { nothingRead, summaryLines, tallyAfter } from './summary-lines.ts'

test.each([
  ['plain text, Привет 你好', 'plain text, Привет 你好'],
  ['\u001b[2J.txt', '\\u{1B}[2J.txt'],
  ['two\nlines', 'two\\u{A}lines'],
  ['gpj.\u202eexe', 'gpj.\\u{202E}exe'],
  ['in\u200bvisible', 'in\\u{200B}visible'],
  ['half \ud83d', 'half \\u{D83D}'],
  ['whole 😀', 'whole 😀'],
  ['\u009b31m', '\\u{9B}31m'],
])('%j cannot harm a terminal', (text, expected) => {
  expect(printable(text)).toBe(expected)
})

test('a problem is printed with its place and what to do', () => {
  const problem = {
    severity: 'error',
    file: 'a\u001b.txt',
    line: 3,
    column: 7,
    message: 'has no date',
    hint: 'Add one.',
  } as const
  expect(problemLines(problem)).toBe('a\\u{1B}.txt:3:7: has no date\n  Add one.\n')
  expect(problemLines({ ...problem, severity: 'warning' })).toContain(':3:7: warning: has no date\n')
})

test('the summary adds up and names what was not published', () => {
  const outcomes = [
    { file: 'a', outcome: 'published' },
    { file: 'b', outcome: 'skipped', reason: 'the same text as a' },
    { file: 'c', outcome: 'failed', reason: 'is empty' },
  ] as const
  const first = tallyAfter(nothingRead(), { kind: 'seeds', seeds: outcomes.slice(0, 2) })
  expect(summaryLines(tallyAfter(first, { kind: 'seeds', seeds: outcomes.slice(2) }))).toBe(
    'read 3 = published 1 + skipped 1 + failed 1\n  skipped: b: the same text as a\n  failed: c: is empty\n',
  )
})

function shown(isTTY: boolean, milliseconds: number): readonly string[] {
  const written: string[] = []
  let now = 0
  const screen = { isTTY, columns: 60, write: (text: string) => written.push(text) }
  const progress = createProgress(screen, () => now)
  for (let done = 1; done <= 10; done++) {
    now += milliseconds
    progress.show('seeds', done, 1000)
  }
  return written
}

test('a terminal has one line that changes, with the time left', () => {
  const lines = shown(true, 1000)
  expect(lines).toHaveLength(10)
  expect(lines.at(-1)).toBe('\r\u001b[KReading articles: 10 of 1,000, about 15 min left')
})

test('a terminal tells at once that a step without numbers has begun', () => {
  const written: string[] = []
  for (const isTTY of [true, false]) {
    const progress = createProgress({ isTTY, write: (text) => written.push(text) }, () => 0)
    for (const step of ['linking', 'linking', 'publishing'] as const) progress.show(step)
  }
  expect(written).toEqual(['\r\u001b[KLinking people and places …', '\r\u001b[KPublishing …'])
})

test('elsewhere a plain line is printed now and then', () => {
  expect(shown(false, 4000)).toEqual([
    'Reading articles: 3 of 1,000, about 44 min left\n',
    expect.stringContaining('6 of'),
    expect.stringContaining('9 of'),
  ])
})
