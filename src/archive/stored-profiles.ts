import type { CountryProfile, PersonProfile } from './article-source.ts'
import type { Ref } from './format.ts'
import type { Library } from './library.ts'
import { decodeCountryProfile, decodePersonProfile } from './profiles.ts'
import type { NumberedProfile } from './profiles.ts'

/** Reads a person's profile file; its names and cards are known from then on. */
export async function readPersonProfile(
  library: Library,
  number: number,
  ref: Ref,
): Promise<NumberedProfile<PersonProfile>> {
  const found = learn(library, await library.files.jsonWithCountries(ref, decodePersonProfile))
  library.people.learn([number], [found.profile])
  return found
}

/** Reads a country's profile by the country's number; its names and cards are known from then on. */
export async function readCountryProfile(
  library: Library,
  number: number,
): Promise<NumberedProfile<CountryProfile>> {
  const ref = await library.files.refAt('countries', 2 * number)
  return learn(library, await library.files.jsonWithCountries(ref, decodeCountryProfile))
}

function learn<Profile extends PersonProfile | CountryProfile>(
  { people, cards }: Library,
  found: NumberedProfile<Profile>,
): NumberedProfile<Profile> {
  people.learn(found.people, found.profile.people)
  cards.learn(found.numbers, found.profile.cards)
  return found
}
