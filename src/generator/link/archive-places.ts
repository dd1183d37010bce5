import type { CountryCode } from '#model/country.ts'
import { countryOf } from '#generator/gazetteer/country-table.ts'
import type { Corrector } from '#generator/corrections/corrector.ts'
import type { DigestedArticle } from '#generator/ingest/seed-digest.ts'
import { countriesByPlace } from '#generator/recognise/country-evidence.ts'
import { articleByPlace, sourcedArticle } from './article-places.ts'
import type { PlacedArticle, PlaceKnowledge } from './article-places.ts'
import { placedDigest } from './published-article.ts'
import { createHomeOf } from './source-homes.ts'

/** A digest with the file it is of. */
type LocatedDigest = Pick<DigestedArticle, 'file' | 'digest'>

/** Learns where the sources of an archive are at home; what the archivist says goes before that. */
export function placeKnowledge(
  digests: readonly LocatedDigest[],
  corrector: Pick<Corrector, 'homeOf' | 'byPlace'>,
): PlaceKnowledge {
  const learnt = createHomeOf(digests.map((article) => sourcedArticle(placedOf(article))))
  return {
    homeOf: (article) => {
      const stated = corrector.homeOf(article.source, article.host, article.file)
      return stated === 'none' ? undefined : (stated ?? learnt(article))
    },
    correct: corrector.byPlace,
  }
}

function placedOf({ file, digest }: LocatedDigest): PlacedArticle {
  return placedDigest(digest, file, digest.countries)
}

/** Tells of each source and home how many articles are filed otherwise for it. */
export function homeNotes(digests: readonly LocatedDigest[], knowledge: PlaceKnowledge): readonly string[] {
  const changed = new Map<string, number>()
  for (const article of digests) {
    const placed = placedOf(article)
    const { byPlace, home } = articleByPlace(placed, knowledge)
    if (home === undefined || filedUnder(byPlace) === filedUnder(alone(placed))) continue
    const note = `${placed.source ?? placed.host} is at home in ${countryOf(home)!.name}`
    changed.set(note, (changed.get(note) ?? 0) + 1)
  }
  return [...changed].map(([note, articles]) => {
    return `${note}: changes the countries by place of ${articles === 1 ? '1 article' : `${articles} articles`}`
  })
}

function alone({ evidence, named }: PlacedArticle): ReturnType<typeof countriesByPlace> {
  return countriesByPlace(evidence, new Set<CountryCode>(named.keys()))
}

function filedUnder(countries: ReturnType<typeof countriesByPlace>): string {
  return countries.map(({ code, filed }) => `${code} ${filed}`).join()
}
