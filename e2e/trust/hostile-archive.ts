import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { hostileStrings, sampleOf } from '../../src/build/hostile/hostile-strings.ts'
import { PROJECT } from '../archives.ts'
import type { Archive } from '../archives.ts'

const strings = hostileStrings(
  'fetched/strings.jsonl',
  'own/breakouts.jsonl',
  'own/keys.jsonl',
  'own/unicode.jsonl',
)

/** Articles of hostile texts in every field that an article's file can state, and in the names of the files. */
export const HOSTILE: Archive = { name: 'hostile', seeds: writeSeeds, base: '/', hasErrors: true }

function writeSeeds(): string {
  const folder = '.cache/e2e/hostile-seeds'
  rmSync(PROJECT + folder, { recursive: true, force: true })
  mkdirSync(PROJECT + folder, { recursive: true })
  const chosen = sampleOf(strings, process.env['DEEP'] === undefined ? 25 : 1000)
  for (const [index, text] of chosen.entries()) {
    const more = sampleOf(strings.slice(index), 10)
    writeFileSync(`${PROJECT}${folder}/${index} ${asFileName(text)}.md`, seedOf(text, index, more))
  }
  return folder
}

function seedOf(text: string, index: number, more: readonly string[]): string {
  const stated = JSON.stringify(text.toWellFormed().replaceAll('\0', ''))
  const fields = ['title', 'source', 'byline', 'url', 'language'].map((name) => `${name}: ${stated}`)
  const lists = [`people: [${stated}, "Ada Example"]`, `countries: [${stated}, "PK"]`]
  const body = [text, ...more]
    .map((line) => `    ${line}\n\n${line}\n`)
    .join('\n')
    .replaceAll('\0', '')
  return `---\n${[...fields, `date: 2021-03-${10 + (index % 20)}`, ...lists].join('\n')}\n---\n${body}\nThe rest is quiet.\n`
}

function asFileName(text: string): string {
  return text.toWellFormed().replaceAll(/[/\0]/g, '_').slice(0, 40)
}
