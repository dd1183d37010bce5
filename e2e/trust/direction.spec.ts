import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { expect } from 'playwright/test'
import { hostileRows } from '../../src/generator/testing/hostile-strings.ts'
import { PROJECT } from '../archives.ts'
import type { Archive } from '../archives.ts'
import { alive, test } from '../journey.ts'

/* Marks that turn the direction of text, opened and never closed: what stands beside them stays where it was. */

const MARKS = ['\u202a', '\u202b', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068']

/** Texts with marks, and each without: the same article otherwise. The quick run has each mark once. */
const ALL_TEXTS: readonly string[] = [
  ...MARKS.map((mark) => `Wang ${mark}Yi 12 said`),
  ...MARKS.map((mark) => `${mark.repeat(20)}Rain 7 fell`),
  ...hostileRows('own/unicode.jsonl').flatMap(({ class: kind, s }) =>
    kind === 'bidi' && s !== undefined && s.length < 200 ? s : [],
  ),
]
const TEXTS = process.env['DEEP'] === undefined ? ALL_TEXTS.slice(0, MARKS.length) : ALL_TEXTS
const plain = (text: string) => text.replaceAll(/[\u202a-\u202e\u2066-\u2069]/g, '')

const DIRECTIONS: Archive = { name: 'directions', seeds: writeSeeds, base: '/' }

function writeSeeds(): string {
  const folder = '.cache/e2e/directions-seeds'
  rmSync(PROJECT + folder, { recursive: true, force: true })
  mkdirSync(PROJECT + folder, { recursive: true })
  for (const [index, text] of TEXTS.entries()) {
    writeFileSync(`${PROJECT}${folder}/${index}-marked.md`, seedOf(text, index))
    writeFileSync(`${PROJECT}${folder}/${index}-plain.md`, seedOf(plain(text), index, 5))
  }
  return folder
}

function seedOf(text: string, index: number, day = 4): string {
  const stated = JSON.stringify(text)
  return `---\ntitle: ${JSON.stringify(`Story ${index} of ${text}`)}\nsource: ${stated}\nbyline: ${stated}\ndate: ${1990 + index}-03-0${day}\npeople: [${stated}, "Ada Example"]\ncountries: [PK]\n---\n${text}\n\nThe rest 1, 2, 3 is quiet.\n`
}

test.use({ archive: DIRECTIONS })

test('unbalanced direction marks move nothing that stands beside them', async ({ page, home }) => {
  for (const year of TEXTS.keys()) {
    await page.goto(`${home}${1990 + year}/`)
    await alive(page)
    const links = page.getByRole('heading', { level: 3 }).getByRole('link')
    const paths = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''))
    expect(paths).toHaveLength(2)
    const [one, other] = await page.locator('.entry').evaluateAll(orderOfParts)
    expect(one, TEXTS[year]).toEqual(other)
    const placed: unknown[] = []
    for (const path of paths) {
      await page.goto(new URL(path.split('?')[0] ?? '', home).href)
      await alive(page)
      placed.push(await page.locator('.reader__head, .reader__body').evaluateAll(orderOfParts))
    }
    expect(placed[0], TEXTS[year]).toEqual(placed[1])
  }
})

/** Runs in the page: the parts of each element, by the line in which they stand and from left to right in it. */
function orderOfParts(elements: readonly Element[]): readonly (readonly string[])[] {
  return elements.map((element) =>
    [...element.querySelectorAll('a, time, bdi, p, h1, h2, h3, span')]
      .map((part, index) => ({ name: `${part.tagName} ${index}`, box: part.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0)
      .sort(
        (one, other) => Math.round((one.box.bottom - other.box.bottom) / 16) || one.box.left - other.box.left,
      )
      .map(({ name }) => name),
  )
}
