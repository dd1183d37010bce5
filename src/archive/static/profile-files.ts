import type { CountryProfile, PersonProfile, PlaceProfile } from '#archive/source/article-source.ts'
import type { OpenedArchive } from './opened-archive.ts'
import type { PersonEntry, PersonRecord, SliceRefs } from '#archive/format/person-shard.ts'
import { decodeCountryProfile, decodePersonProfile, decodeTownProfile } from '#archive/format/profiles.ts'
import type { NumberedProfile } from '#archive/format/profiles.ts'
import { decodeTowns } from '#archive/format/names.ts'
import type { ListedTown } from '#archive/format/names.ts'

/** Somebody whose profile is a file. */
export type FiledPerson = PersonEntry & { readonly record: PersonRecord & { readonly kind: 'file' } }

/** Reads a person's profile file; its names and cards are known from then on. */
export async function readPersonProfile(
  archive: OpenedArchive,
  { number, record }: FiledPerson,
): Promise<NumberedProfile<PersonProfile>> {
  const found = await archive.files.jsonWithCountries(record.profile, decodePersonProfile)
  archive.people.learn([number], [found.profile])
  return learn(archive, found)
}

/** Reads a country's profile by the country's number; its names and cards are known from then on. */
export async function readCountryProfile(
  archive: OpenedArchive,
  number: number,
): Promise<NumberedProfile<CountryProfile>> {
  const ref = await archive.files.refAt('countries', await firstFile(archive, number))
  return learn(archive, await archive.files.jsonWithCountries(ref, decodeCountryProfile))
}

/** Reads the profile of a town; undefined for one that has none. */
export async function readTown(archive: OpenedArchive, id: string): Promise<PlaceProfile | undefined> {
  const town = (await listedTowns(archive)).find((town) => town.id === id)
  return (
    town && learn(archive, await archive.files.jsonWithCountries(town.profile, decodeTownProfile)).profile
  )
}

/** The towns that have a page, most articles first. */
export async function listedTowns({ files }: OpenedArchive): Promise<readonly ListedTown[]> {
  return files.json((await files.catalogue()).directory.towns, decodeTowns)
}

/** Takes over names and cards of somebody who is kept whole in their shard. */
export function learnInline(
  { people, cards }: OpenedArchive,
  record: PersonRecord & { readonly kind: 'inline' },
): void {
  const everybody = record.cards.people
  people.learn(everybody.map(({ number }) => number), everybody) // prettier-ignore
  cards.learn(record.numbers, record.cards.cards)
}

/** Where the columns of a country's articles are. */
export async function countrySliceRefs(archive: OpenedArchive, number: number): Promise<SliceRefs> {
  const { files } = archive
  const first = await firstFile(archive, number)
  const [numbers, columns] = await Promise.all([
    files.refAt('countries', first + 1),
    files.refAt('countries', first + 2),
  ])
  return { numbers, columns }
}

/** Files of a country in the directory's table: profile, article numbers, columns. */
const COUNTRY_FILES = 3

/** The place of a country's files in the directory's table, where the countries stand in the order of their numbers. */
async function firstFile({ files }: OpenedArchive, number: number): Promise<number> {
  const { countries } = await files.catalogue()
  return COUNTRY_FILES * countries.slice(0, number).filter((country) => country !== undefined).length
}

function learn<Profile extends PersonProfile | CountryProfile | PlaceProfile>(
  { people, cards }: OpenedArchive,
  found: NumberedProfile<Profile>,
): NumberedProfile<Profile> {
  people.learn(found.people, found.profile.people)
  people.learn(found.speakers.map(({ number }) => number), found.speakers) // prettier-ignore
  cards.learn(found.numbers, found.profile.cards)
  return found
}
