import { FACETS, SUBJECT_FACETS } from '#model/facets.ts'
import type { SubjectFacet } from '#model/facets.ts'
import { chosenIn, idsIn, isQualified } from '#model/filter.ts'
import type { Filter } from '#model/filter.ts'
import type { PersonId } from '#model/person.ts'
import type { CountryProfile, PersonProfile } from '#archive/source/article-source.ts'
import type { OpenedArchive } from './opened-archive.ts'
import type { SliceRefs } from '#archive/format/person-shard.ts'
import type { NumberedProfile } from '#archive/format/profiles.ts'
import { present } from '#archive/format/shape.ts'
import { listOfNumbers } from './article-list.ts'
import type { ArticleList } from './article-list.ts'
import type { LocatedFilter } from './located-filter.ts'
import { countrySliceRefs, readCountryProfile, readPersonProfile } from './profile-files.ts'

/**
 * The one person or country that a filter asks for and nothing else: the first click in a panel. Its profile has
 * all the counts and the newest articles, so that list and panels need a tenth of the bytes of its columns.
 */
export interface SingleValue {
  readonly found: NumberedProfile<PersonProfile | CountryProfile>
  /** Its articles, of which at least the first `rows` are there. */
  list(rows: number): Promise<ArticleList>
}

/**
 * Undefined for all other filters, those by name alone (profiles count by place as well), and for people who are kept in their shard or were not looked up: their columns are
 * at hand.
 */
export async function singleValue(
  archive: OpenedArchive,
  located: LocatedFilter,
): Promise<SingleValue | undefined> {
  const value = onlyValue(located.filter)
  if (value === undefined) return undefined
  return value.facet === 'country'
    ? singleCountry(archive, value.id)
    : singlePerson(archive, located, value.id)
}

function onlyValue(filter: Filter): { readonly facet: SubjectFacet; readonly id: string } | undefined {
  const said = FACETS.flatMap((facet) => idsIn(filter, facet))
  if (said.length !== 1 || isQualified(filter)) return undefined
  return SUBJECT_FACETS.flatMap((facet) => chosenIn(filter, facet).map((id) => ({ facet, id })))[0]
}

async function singleCountry(archive: OpenedArchive, code: string): Promise<SingleValue | undefined> {
  const number = (await archive.files.catalogue()).numberOf('country', code)
  if (number < 0) return undefined
  const found = await readCountryProfile(archive, number)
  return withList(archive, found, () => countrySliceRefs(archive, number))
}

async function singlePerson(
  archive: OpenedArchive,
  { people }: LocatedFilter,
  id: string,
): Promise<SingleValue | undefined> {
  const entry = people.get(id as PersonId)
  if (!entry || !('record' in entry) || entry.record.kind !== 'file') return undefined
  const { record } = entry
  const found = await readPersonProfile(archive, { ...entry, record })
  return withList(archive, found, async () => present(record.slice, record.profile))
}

/** `sliceRefs`: where the numbers of all its articles are, if they are more than the profile has cards for. */
function withList(
  { files }: OpenedArchive,
  found: SingleValue['found'],
  sliceRefs: () => Promise<SliceRefs>,
): SingleValue {
  const { articles } = found.profile
  const list = async (rows: number): Promise<ArticleList> =>
    Math.min(rows, articles) <= found.numbers.length
      ? { total: articles, at: (row) => found.numbers[row] ?? 0 }
      : listOfNumbers(await files.numbers((await sliceRefs()).numbers))
  return { found, list }
}
