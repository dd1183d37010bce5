import type { CountryCue } from '#model/mention.ts'
import { alternatives } from './alternatives.ts'

/** A name that means different places; the words of the whole text decide. */
export interface AmbiguousName {
  readonly surfaces: readonly string[]
  readonly cue: CountryCue
  /** Tried in order: the first of which a cue stands anywhere in the text wins. */
  readonly readings: readonly Sense[]
  /** The code when no cue stands in the text; none means that the bare name is no country. */
  readonly otherwise?: string
}

interface Sense {
  /** Words and phrases, divided by commas. They count as written and in capitals. */
  readonly cues: string
  /** None means that the name is no country there. */
  readonly code?: string
}

const georgia: readonly Sense[] = [
  {
    cues: 'Tbilisi, Batumi, Abkhazia, South Ossetia, Saakashvili, Shevardnadze, Ivanishvili, Zourabichvili, Georgian Dream',
    code: 'GE',
  },
  {
    cues: `Atlanta, Savannah, Augusta, Fulton County, Gwinnett, Ga., Raffensperger, Warnock, Ossoff, Brian Kemp, Georgia Tech,
      Georgia State, Georgia Southern, Georgia Bulldogs, Georgia Power, Georgia Gov, Georgia Sen, Georgia Senate, Georgia Republican,
      Georgia Republicans, Georgia Democrat, Georgia Democrats, Georgia lawmakers, University of Georgia`,
  },
  {
    cues: 'Caucasus, Armenia, Azerbaijan, Russia, Russian, Ukraine, Ukrainian, Moldova, Black Sea',
    code: 'GE',
  },
  {
    cues: `U.S., US, USA, America, American, Americans, Republican, Republicans, Democrat, Democrats, Alabama, Arizona, Florida,
      Tennessee, Carolina, Texas, Pennsylvania, Michigan, Wisconsin, Nevada, Ohio, Virginia, California, New York`,
  },
]

const korea: readonly Sense[] = [
  { cues: 'South Korea, South Korean, South Koreans, S. Korea, Seoul, ROK, R.O.K.', code: 'KR' },
  {
    cues: 'North Korea, North Korean, North Koreans, N. Korea, Pyongyang, DPRK, Democratic People',
    code: 'KP',
  },
]

const congo: readonly Sense[] = [
  {
    cues: 'Kinshasa, DRC, DR Congo, Democratic Republic of, Kivu, Goma, Katanga, Ituri, Kabila, Tshisekedi, Mobutu, Zaire',
    code: 'CD',
  },
  {
    cues: 'Brazzaville, Pointe-Noire, Sassou, Congo Republic, Republic of Congo, Republic of the Congo',
    code: 'CG',
  },
]

const dominican: readonly Sense[] = [
  { cues: 'Dominican Republic, Santo Domingo', code: 'DO' },
  { cues: 'Dominica, Roseau', code: 'DM' },
]

const caribbean =
  'Caribbean, CARICOM, West Indies, West Indian, Windward Islands, Antilles, Antigua, Barbados, Grenada'

/** A name of several countries' articles that is not here means the country that bears it alone (Guinea, Ireland, Samoa, Sudan). */
export const ambiguousNames: readonly AmbiguousName[] = [
  { surfaces: ['Georgia'], cue: 'name', readings: georgia, otherwise: 'GE' },
  { surfaces: ['Georgian', 'Georgians'], cue: 'demonym', readings: georgia, otherwise: 'GE' },
  { surfaces: ['Korea', 'Koreas'], cue: 'short form', readings: korea, otherwise: 'KR' },
  { surfaces: ['Korean', 'Koreans'], cue: 'demonym', readings: korea, otherwise: 'KR' },
  { surfaces: ['Congo'], cue: 'short form', readings: congo, otherwise: 'CD' },
  { surfaces: ['Congolese'], cue: 'demonym', readings: congo, otherwise: 'CD' },
  { surfaces: ['Dominican', 'Dominicans'], cue: 'demonym', readings: dominican, otherwise: 'DO' },
  {
    surfaces: ['Virgin Islands'],
    cue: 'short form',
    readings: [{ cues: 'Tortola, British Virgin Islands', code: 'VG' }],
    otherwise: 'VI',
  },
  {
    surfaces: ['Saint Vincent', 'St. Vincent', 'St Vincent'],
    cue: 'short form',
    readings: [{ cues: `Grenadines, Kingstown, Vincentian, ${caribbean}`, code: 'VC' }],
  },
  {
    surfaces: ['Saint Martin', 'St. Martin', 'St Martin'],
    cue: 'name',
    readings: [{ cues: `Sint Maarten, Guadeloupe, Marigot, ${caribbean}`, code: 'MF' }],
  },
  { surfaces: ['Montserrat'], cue: 'name', readings: [{ cues: caribbean, code: 'MS' }] },
  {
    surfaces: ['Saint Helena', 'St. Helena', 'St Helena'],
    cue: 'name',
    readings: [{ cues: 'Napoleon, Ascension, Atlantic, Tristan da Cunha', code: 'SH' }],
  },
  {
    surfaces: ['Jersey'],
    cue: 'name',
    readings: [{ cues: 'Guernsey, Channel Islands, St Helier, St. Helier, States of Jersey', code: 'JE' }],
  },
  {
    surfaces: ['Reunion'],
    cue: 'name',
    readings: [{ cues: 'Indian Ocean, Mauritius, Madagascar, Mayotte, Comoros', code: 'RE' }],
  },
  {
    surfaces: ['Pitcairn'],
    cue: 'short form',
    readings: [
      { cues: 'Bounty, Polynesia, Polynesian, Adamstown, South Pacific, Norfolk Island', code: 'PN' },
    ],
  },
  {
    surfaces: ['South Georgia'],
    cue: 'name',
    readings: [
      {
        cues: 'Falklands, Falkland, Antarctic, Antarctica, South Atlantic, Shackleton, Grytviken',
        code: 'GS',
      },
    ],
  },
]

/** Answers which code an ambiguous name has in a text; undefined when it is no country there. Reads the text once for each name. */
export function readingsIn(text: string): (name: AmbiguousName) => string | undefined {
  const known = new Map<AmbiguousName, string | undefined>()
  return (name) => {
    if (!known.has(name)) known.set(name, readingOf(name, text))
    return known.get(name)
  }
}

function readingOf(name: AmbiguousName, text: string): string | undefined {
  const reading = name.readings.find(({ cues }) => patternOf(cues).test(text))
  return reading ? reading.code : name.otherwise
}

const patterns = new Map<string, RegExp>()

/** Any of the cues as whole words, each as written or in capitals. */
function patternOf(cues: string): RegExp {
  const known = patterns.get(cues)
  if (known) return known
  const either = `${alternatives(cues)}|${alternatives(cues.toUpperCase())}`
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${either})(?![\\p{L}\\p{N}])`, 'u')
  patterns.set(cues, pattern)
  return pattern
}
