import type { PersonId } from '#model/person.ts'
import { columnsOfCards } from '#archive/format/card-columns.ts'
import { columnsOf } from '#archive/format/columns.ts'
import type { Columns } from '#archive/format/columns.ts'
import type { OpenedArchive } from './opened-archive.ts'
import type { PersonEntry } from '#archive/format/person-shard.ts'
import type { RequiredValue, LocatedFilter } from './located-filter.ts'
import { countrySliceRefs, learnInline, readCountryProfile, readPersonProfile } from './profile-files.ts'

/** The columns of the articles of one value, of a speaker all that name them; none for a value that the archive does not have. */
export async function sliceOf(
  archive: OpenedArchive,
  { people }: LocatedFilter,
  { facet, id }: RequiredValue,
): Promise<Columns> {
  if (facet === 'country') return countrySlice(archive, id)
  const entry = people.get(id as PersonId)
  if (entry === undefined) return columnsOf([])
  if (!('record' in entry)) throw new RangeError(`a slice of ${id} is asked for beside the columns of all`)
  return personSlice(archive, entry)
}

/** Who is in many articles has files for it; else the columns are made of the cards. */
async function personSlice(archive: OpenedArchive, entry: PersonEntry): Promise<Columns> {
  const { record } = entry
  const catalogue = await archive.files.catalogue()
  if (record.kind === 'inline') {
    learnInline(archive, record)
    return columnsOfCards(record.cards, record.numbers, catalogue)
  }
  const profile = readPersonProfile(archive, { ...entry, record })
  if (record.slice !== undefined) return beside(archive.files.slice(record.slice), profile)
  const { cards, numbers } = await profile
  return columnsOfCards(cards, numbers, catalogue)
}

async function countrySlice(archive: OpenedArchive, code: string): Promise<Columns> {
  const number = (await archive.files.catalogue()).numberOf('country', code)
  if (number < 0) return columnsOf([])
  const slice = countrySliceRefs(archive, number).then((refs) => archive.files.slice(refs))
  return beside(slice, readCountryProfile(archive, number))
}

/** The profile is read beside the slice, as its cards and names are shown next; its failure is told when it is asked for. */
async function beside(slice: Promise<Columns>, profile: Promise<unknown>): Promise<Columns> {
  const [columns] = await Promise.all([slice, profile.catch(() => undefined)])
  return columns
}
