import { parseDay } from '#model/day.ts'
import { parseAddress } from '#generator/parse/text/read-address.ts'
import type { RecognisedArticle } from '#generator/recognise/recognised-article.ts'

/** An article with the same text in every field, and more texts as further paragraphs. */
export function hostileArticle(text: string, index: number, more: readonly string[]): RecognisedArticle {
  const url =
    parseAddress(text) ?? parseAddress(`https://example.org/${encodeURIComponent(text.toWellFormed())}`)
  const day = parseDay(`20${10 + (index % 10)}-0${1 + (index % 9)}-15`)
  return {
    headline: text,
    headlineFrom: 'text',
    ...(day !== undefined && { published: { day, time: '08:26' } }),
    source: text,
    byline: text,
    ...(url !== undefined && { url: url.href }),
    dateline: { places: [text], agency: text },
    captions: [{ text, credit: text }],
    blocks: [
      { kind: 'paragraph', text },
      { kind: 'heading', text },
      { kind: 'quote', text },
      { kind: 'item', text },
      ...more.map((text) => ({ kind: 'paragraph' as const, text })),
    ],
    asides: [text],
    words: 100,
    statedPeople: [text],
    statedCountries: [],
    people: [
      {
        name: text,
        forms: [text],
        roles: [text],
        mentions: [{ part: 0, start: 0, end: text.length, cue: 'editor' }],
      },
    ],
    places: [],
    countries: [],
  }
}
