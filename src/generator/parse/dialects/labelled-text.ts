import type { Draft } from '#generator/parse/text/draft.ts'
import type { Seed } from '#generator/parse/article/seed.ts'
import { isFieldName, readStatedFields } from '#generator/parse/article/stated-fields.ts'
import type { StatedField } from '#generator/parse/article/stated-fields.ts'
import { paragraphsOf } from '#generator/parse/text/paragraphs.ts'
import type { Line } from '#generator/parse/text/paragraphs.ts'
import { readStory } from '#generator/parse/text/story.ts'
import type { Dialect } from './dialect.ts'

/** "Title: …": a known field's name and what stands behind the colon. */
const LABELLED = /^([a-z_ ]{2,20}):\s(.*)/i

/** Text below lines such as "Title: …", "Date: …", "Source: …": at least two of them, one with the title. */
export const labelledText: Dialect = {
  name: 'labelled text',
  matches: ({ text }) => headerOf(paragraphsOf(text.slice(0, 4000))).length > 0,
  parse: parseLabelledText,
}

function parseLabelledText({ file, text }: Seed): Draft {
  const lines = paragraphsOf(text)
  const header = headerOf(lines)
  const stated = readStatedFields(new Map(header), file)
  const story = readStory(lines.slice(header.length), stated.headline)
  return {
    ...story,
    ...stated,
    published: stated.published ?? story.published,
    byline: stated.byline ?? story.byline,
    source: stated.source ?? story.source,
  }
}

function headerOf(lines: readonly Line[]): readonly (readonly [name: string, field: StatedField])[] {
  const end = lines.findIndex(({ text }) => !isFieldName(labelOf(text)))
  const header = lines.slice(0, Math.max(0, end)).map(({ text, number }) => {
    const values = [LABELLED.exec(text)?.[2]?.trim() ?? '']
    return [labelOf(text), { values, line: number }] as const
  })
  const titled = header.some(([label]) => label === 'title' || label === 'headline')
  return titled && header.length >= 2 ? header : []
}

function labelOf(line: string): string {
  return LABELLED.exec(line)?.[1]?.trim().toLowerCase().replaceAll(' ', '_') ?? ''
}
