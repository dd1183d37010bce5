import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Figure, Part } from '#bench/part.ts'
import { intakeScore } from '#bench/intake-score.ts'
import type { LabelledPage, ReadPage } from '#bench/intake-score.ts'
import { loadDefuddle, readWithReadability } from '#bench/page-readers.ts'
import type { PageReader } from '#bench/page-readers.ts'
import { parseFile } from '#generator/parse/parse-file.ts'

/** How well saved pages are read, beside the readers that others use. */
export const intake: Part = {
  name: 'intake',
  title: 'Reading of saved pages',
  method:
    'The folders given with --pages: truth.jsonl (a line a page: {id, url, body} or {id, url, title, author, date, with, without}) and html/ID.html.gz. ' +
    'Bodies by the shares of four-word shingles, F1 of the mean precision and recall; pieces that must and must not be in the story, F1; ' +
    'days, headlines and writers that are equal but for case, marks and spaces. Beside it @mozilla/readability alone and, where `--peers DIR` has it in its node_modules, defuddle.',
  measure: async ({ pages, peers, say }) => {
    if (pages.length === 0) say('nothing to measure: give folders with --pages')
    const defuddle = peers === undefined ? undefined : await loadDefuddle(peers)
    const readers: readonly (readonly [name: string, read: PageReader])[] = [
      ['Dateline', readWithDateline],
      ['Readability alone', readWithReadability],
      ...(defuddle ? ([['defuddle', defuddle]] as const) : []),
    ]
    const figures: Figure[] = []
    for (const folder of pages.filter((folder) => existsSync(join(folder, 'truth.jsonl'))))
      for (const [name, read] of readers) figures.push(...(await figuresOf(folder, name, read)))
    return figures
  },
}

async function figuresOf(folder: string, name: string, read: PageReader): Promise<readonly Figure[]> {
  const truth = readFileSync(join(folder, 'truth.jsonl'), 'utf8').trimEnd().split('\n')
  const labelled = truth.map((line) => JSON.parse(line) as LabelledPage)
  const found: ReadPage[] = []
  for (const { id, url } of labelled)
    found.push(await read(gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`))), url))
  return Object.entries(intakeScore(labelled, found)).map(([what, value]) => ({
    what: `${name}: ${what}`,
    value,
    unit: '%',
  }))
}

async function readWithDateline(bytes: Uint8Array): Promise<ReadPage> {
  const [{ article } = { article: undefined }] = await parseFile('page.html', bytes)
  return {
    body: article?.blocks.map(({ text }) => text).join('\n') ?? '',
    title: article?.headline,
    author: article?.byline,
    day: article?.published?.day,
  }
}
