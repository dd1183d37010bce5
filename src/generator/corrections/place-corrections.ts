import { z } from 'zod'
import type { CountryCode } from '#model/country.ts'
import { placeKey } from '#generator/recognise/places/place-key.ts'
import { code, correctionKind, name, noText } from './correction-kind.ts'
import { nameOf, noCountry } from './country-corrections.ts'
import { sourceKey } from './source-home.ts'

const latitude = z.number('should be a number of degrees').min(-90).max(90)
const longitude = z.number('should be a number of degrees').min(-180).max(180)
const point = z.tuple([latitude, longitude], 'should be [latitude, longitude]')

/** What can be said about places, by the word each entry begins with. */
export const PLACE_CORRECTIONS = {
  place: correctionKind(
    { place: name, is: code, point: point.optional() },
    'This name means a place in a country, wherever it stands; with a point, a town there.',
    ({ place, is, point }) => ({
      about: [`place ${placeKey(place)}`],
      flaw: noCountry(is),
      effects: [{ kind: 'place', place: { name: place, code: is as CountryCode, point } }],
      deed: `took "${place}" for a place in ${nameOf(is)}`,
      lack: noText(place),
    }),
  ),
  'not-a-place': correctionKind(
    { 'not-a-place': name },
    'This name means no place.',
    ({ 'not-a-place': words }) => ({
      about: [`place ${placeKey(words)}`],
      effects: [{ kind: 'recognise', words, as: 'no place' }],
      deed: `took "${words}" for no place`,
      lack: noText(words),
    }),
  ),
}

const home = z
  .string('should be the code of a country, or "none"')
  .regex(/^(?:[A-Z]{2}|none)$/, 'should be two capital letters, such as FR, or "none"')

/** What can be said about sources. */
export const SOURCE_CORRECTIONS = {
  source: correctionKind(
    { source: name, home },
    'The country in which a source (its name, or the host of its addresses) is at home; "none" for one that is at home nowhere.',
    ({ source, home }) => ({
      about: [`source ${sourceKey(source)}`],
      flaw: home === 'none' ? undefined : noCountry(home),
      effects: [{ kind: 'source', source, home: home as CountryCode | 'none' }],
      deed: `took ${source} to be at home ${home === 'none' ? 'nowhere' : `in ${nameOf(home)}`}`,
      lack: `no article comes from ${source}`,
    }),
  ),
}
