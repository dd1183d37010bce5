import type { PersonId } from '#model/person.ts'
import { columnsOfCards } from './card-columns.ts'
import { columnsOf } from './columns.ts'
import type { Columns } from './columns.ts'
import type { PersonEntry } from './person-shard.ts'
import type { Library } from './library.ts'
import type { RequiredValue, ResolvedFilter } from './resolved-filter.ts'
import { readCountryProfile, readPersonProfile } from './stored-profiles.ts'

/** The columns of the articles of one value; none for a value that the archive does not have. */
export async function sliceOf(
  library: Library,
  { people }: ResolvedFilter,
  { facet, id }: RequiredValue,
): Promise<Columns> {
  if (facet === 'country') return countrySlice(library, id)
  const entry = people.get(id as PersonId)
  return entry === undefined ? columnsOf([]) : personSlice(library, entry)
}

/**
 * The columns of one person's articles. Who is in many has a file for it; else they are made of the cards in the
 * profile, or of the pages. The profile is read beside a slice, as its cards and names are what is shown next.
 */
async function personSlice(library: Library, { number, record }: PersonEntry): Promise<Columns> {
  const catalogue = await library.files.catalogue()
  if (record.kind === 'inline') {
    return columnsOfCards(await library.cards.fromPages(record.numbers), record.numbers, catalogue)
  }
  const profile = readPersonProfile(library, number, record.profile)
  if (record.slice === undefined) {
    const { cards, numbers } = await profile
    return columnsOfCards(cards, numbers, catalogue)
  }
  const [columns] = await Promise.all([library.files.slice(record.slice), settled(profile)])
  return columns
}

/** The columns of one country's articles; its profile is read beside them. */
async function countrySlice(library: Library, code: string): Promise<Columns> {
  const { files } = library
  const { numberOf } = await files.catalogue()
  const number = numberOf('country', code)
  if (number < 0) return columnsOf([])
  const slice = files.refAt('countries', 2 * number + 1).then((ref) => files.slice(ref))
  const [columns] = await Promise.all([slice, settled(readCountryProfile(library, number))])
  return columns
}

/** Waits for what is only a convenience; its failure is told when it is asked for. */
async function settled(promise: Promise<unknown>): Promise<void> {
  await promise.catch(() => undefined)
}
