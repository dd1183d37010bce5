import type { Article, Mention } from '#model/article.ts'
import type { CountryCode } from '#model/country.ts'
import type { PartSpan } from '#model/mention.ts'
import type { PersonId } from '#model/person.ts'
import { placeId } from '#model/place-id.ts'

/** What a mark stands for. */
type NamedSpan =
  | (Mention & { readonly kind: 'person'; readonly id: PersonId })
  | (Mention & { readonly kind: 'country'; readonly id: CountryCode })
  /** Places go by their names; with the id of its page, if it has one. */
  | (PartSpan & { readonly kind: 'place'; readonly id: string; readonly page: string | undefined })

/** A mention as the text shows it. */
export type MarkedMention = NamedSpan & {
  /** An earlier mention of the same name stands in the same part. */
  readonly again: boolean
}

/** Of articles whose parts were asked for: an article of thousands of paragraphs is taken apart once, not once a paragraph. */
const known = new WeakMap<Article, ReadonlyMap<number, readonly MarkedMention[]>>()

/** The marks of one part of an article in reading order; of two that overlap, the earlier and longer one stays, of equals the country. */
export function marksOf(article: Article, part: number): readonly MarkedMention[] {
  const marks = known.get(article) ?? marksByPart(article)
  known.set(article, marks)
  return marks.get(part) ?? []
}

function marksByPart({
  people,
  countries,
  places = [],
}: Article): ReadonlyMap<number, readonly MarkedMention[]> {
  const marks = [
    ...people.flatMap(({ id, mentions }) =>
      mentions.map((mention) => ({ ...mention, kind: 'person' as const, id })),
    ),
    ...countries.flatMap(({ code, mentions }) =>
      mentions.map((mention) => ({ ...mention, kind: 'country' as const, id: code })),
    ),
    ...places.flatMap((place) => {
      const page = place.hasPage && placeId(place)
      return place.mentions.map((mention) => ({ ...mention, kind: 'place' as const, id: place.name, page }))
    }),
  ]
  const parts = new Map<number, NamedSpan[]>()
  for (const mark of marks) {
    const found = parts.get(mark.part)
    if (found) found.push(mark)
    else parts.set(mark.part, [mark])
  }
  return new Map([...parts].map(([part, marks]) => [part, inReadingOrder(marks)]))
}

function inReadingOrder(marks: readonly NamedSpan[]): readonly MarkedMention[] {
  const seen = new Set<string>()
  let free = 0
  return marks
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((mark) => {
      if (mark.start < free) return false
      free = mark.end
      return true
    })
    .map((mark) => {
      const again = seen.has(mark.id)
      seen.add(mark.id)
      return { ...mark, again }
    })
}
