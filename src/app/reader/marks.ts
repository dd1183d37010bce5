import type { Article, Mention } from '#model/article.ts'
import type { CountryCode } from '#model/country.ts'
import type { PersonId } from '#model/person.ts'

/** A mention as the text shows it. */
export type Mark = Mention & {
  /** An earlier mention of the same name stands in the same part. */
  readonly again: boolean
} & (
    | { readonly kind: 'person'; readonly id: PersonId }
    | { readonly kind: 'country'; readonly id: CountryCode }
  )

/** The marks of one part of an article in reading order; of two that overlap, the earlier and longer one stays. */
export function marksOf({ people, countries }: Article, part: number): readonly Mark[] {
  const marks = [
    ...people.flatMap(({ id, mentions }) =>
      mentions.map((mention) => ({ ...mention, kind: 'person' as const, id })),
    ),
    ...countries.flatMap(({ code, mentions }) =>
      mentions.map((mention) => ({ ...mention, kind: 'country' as const, id: code })),
    ),
  ]
  const seen = new Set<string>()
  let free = 0
  return marks
    .filter((mark) => mark.part === part)
    .sort((a, b) => a.start - b.start || b.end - a.end)
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
