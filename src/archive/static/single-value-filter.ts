import { EVERYTHING, withStanding } from '#model/filter.ts'
import type { Filter } from '#model/filter.ts'
import { formatFilter } from '#model/filter-query.ts'
import type { PersonId } from '#model/person.ts'
import type { ArticleNumber, CountryProfile, PersonProfile, View } from '#archive/source/article-source.ts'
import type { OpenedArchive } from './opened-archive.ts'
import type { NumberedProfile } from '#archive/format/profiles.ts'
import type { RequiredValue, LocatedFilter } from './located-filter.ts'
import { countrySliceRefs, readCountryProfile, readPersonProfile } from './profile-files.ts'

/**
 * The one person or country that a filter asks for and nothing else: the first click in a panel. Its profile has
 * all the counts, so that view and panels need a tenth of the bytes of its columns.
 */
export interface SingleValue {
  readonly found: NumberedProfile<PersonProfile | CountryProfile>
  /** Ascending. */
  numbers(): Promise<ArrayLike<ArticleNumber>>
}

/**
 * Undefined for all other filters, and for people who are kept in their shard or were not looked up: their columns are
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

export async function viewOfValue({ found, numbers }: SingleValue): Promise<View> {
  const { articles, months, first, last } = found.profile
  return {
    total: articles,
    numbers: { kind: 'list', list: Uint32Array.from(await numbers()).reverse() },
    months,
    monthsAround: months,
    ...(first && { first }),
    ...(last && { last }),
  }
}

function onlyValue(filter: Filter): RequiredValue | undefined {
  for (const facet of ['person', 'country'] as const) {
    const [[id] = []]: readonly (readonly string[])[] = filter[facet].all
    const alone = id === undefined ? EVERYTHING : withStanding(EVERYTHING, facet, id, 'chosen')
    if (id !== undefined && formatFilter(alone) === formatFilter(filter)) return { facet, id }
  }
  return undefined
}

async function singleCountry(archive: OpenedArchive, code: string): Promise<SingleValue | undefined> {
  const number = (await archive.files.catalogue()).numberOf('country', code)
  if (number < 0) return undefined
  const found = await readCountryProfile(archive, number)
  return {
    found,
    numbers: async () => archive.files.numbers((await countrySliceRefs(archive, number)).numbers),
  }
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
  const { slice } = record
  return {
    found,
    numbers: async () =>
      slice === undefined ? found.numbers.toReversed() : archive.files.numbers(slice.numbers),
  }
}
