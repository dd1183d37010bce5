import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { hostileStrings, sampleOf } from '../../src/generator/testing/hostile-strings.ts'
import { PROJECT } from '../archives.ts'
import type { Archive } from '../archives.ts'

const strings = hostileStrings(
  'fetched/strings.jsonl',
  'own/breakouts.jsonl',
  'own/keys.jsonl',
  'own/unicode.jsonl',
)

/** Texts in one article. */
const CHUNK = 8

/**
 * Articles of hostile texts: each text in a body and in one of the fields that an article's file can state, or in the
 * file's name. In the long run all texts; src/generator/testing has every text in every field, without a browser.
 */
export const HOSTILE: Archive = {
  name: 'hostile',
  seeds: writeSeeds,
  base: '/',
  options: ['--origin', 'https://example.org', '--cards', 'none'],
  hasErrors: true,
}

function writeSeeds(): string {
  const folder = '.cache/e2e/hostile-seeds'
  rmSync(PROJECT + folder, { recursive: true, force: true })
  mkdirSync(PROJECT + folder, { recursive: true })
  const chosen = process.env['DEEP'] === undefined ? sampleOf(strings, 60) : strings
  for (let start = 0; start < chosen.length; start += CHUNK) {
    const texts = chosen.slice(start, start + CHUNK)
    writeFileSync(`${PROJECT}${folder}/${start} ${asFileName(texts.at(-1) ?? '')}.md`, seedOf(texts, start))
  }
  // Whatever texts there are, something is wrong in one of the files.
  writeFileSync(`${PROJECT}${folder}/empty.txt`, '')
  return folder
}

function seedOf(texts: readonly string[], number: number): string {
  const stated = texts.map((text) => JSON.stringify(text.toWellFormed().replaceAll('\0', '')))
  const [
    title = '""',
    source = title,
    byline = title,
    url = title,
    language = title,
    person = title,
    country = title,
  ] = stated
  const front = [
    `title: ${title}`,
    `source: ${source}`,
    `byline: ${byline}`,
    `url: ${url}`,
    `language: ${language}`,
    `date: 2021-03-${10 + (number % 20)}`,
    `people: [${person}, ${title}, "Ada Example"]`,
    `countries: [${country}, "PK"]`,
  ]
  const body = texts
    .map((line) => `    ${line}\n\n${line}\n`)
    .join('\n')
    .replaceAll('\0', '')
  return `---\n${front.join('\n')}\n---\n${body}\nThe rest is quiet.\n`
}

function asFileName(text: string): string {
  return text.toWellFormed().replaceAll(/[/\0]/g, '_').slice(0, 40)
}
