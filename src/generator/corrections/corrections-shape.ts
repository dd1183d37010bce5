import { z } from 'zod'
import { ARTICLE_CORRECTIONS } from './article-corrections.ts'
import { COUNTRY_CORRECTIONS } from './country-corrections.ts'
import type { CorrectionKind } from './correction-kind.ts'
import { PERSON_CORRECTIONS } from './person-corrections.ts'
import { PLACE_CORRECTIONS, SOURCE_CORRECTIONS } from './place-corrections.ts'

type Kinds = Readonly<Record<string, CorrectionKind>>

/** The lists of the file, and the kinds of entries in each. */
export const SECTIONS: Readonly<Record<'articles' | 'people' | 'countries' | 'places' | 'sources', Kinds>> = {
  articles: ARTICLE_CORRECTIONS,
  people: PERSON_CORRECTIONS,
  countries: COUNTRY_CORRECTIONS,
  places: PLACE_CORRECTIONS,
  sources: SOURCE_CORRECTIONS,
}

/** The JSON schema of the file (draft 2020-12), for editors that complete and check YAML by it. */
export function correctionsJsonSchema(): object {
  const file = z.strictObject({
    articles: listOf(SECTIONS.articles),
    people: listOf(SECTIONS.people),
    countries: listOf(SECTIONS.countries),
    places: listOf(SECTIONS.places),
    sources: listOf(SECTIONS.sources),
  })
  return z.toJSONSchema(
    file.describe("Corrections of an archive's articles and of what was recognised in them"),
  )
}

function listOf(kinds: Kinds): z.ZodType {
  return z.array(z.union(Object.values(kinds).map(({ shape }) => shape))).optional()
}
