import { pairPath, timelinePath } from '#model/address.ts'
import { EVERYTHING } from '#model/filter.ts'
import type { PersonId } from '#model/person.ts'
import type { Site } from '#model/site.ts'

/** Where the articles are that two people share: on their page, where they have one that was drawn beforehand, else on the timeline. */
export function pairLink(
  { pairsFrom = Infinity }: Site,
  one: PersonId,
  other: PersonId,
  articles: number,
): string {
  if (articles >= pairsFrom) return pairPath(one, other)
  return timelinePath({ ...EVERYTHING, person: { all: [[one], [other]], none: [] } })
}
