import type { CountryCode } from '#model/country.ts'
import type { KnownPlace } from '#generator/gazetteer/place.ts'
import type { NamedWeights, WeighedName } from './weigh-names.ts'

/** What a name was read as. */
export interface ReadName {
  readonly name: WeighedName
  /** How probable it is that the name means a place in a country; what is missing to 1 is that it means none that is known. */
  readonly countries: ReadonlyMap<CountryCode, number>
  /** The likeliest place, and how probable it is that it or one around it is meant. */
  readonly place: KnownPlace
  readonly probability: number
}

/** Rounds in which names agree with each other: no more change anything. */
const ROUNDS = 3

const COHERENCE = { country: 1.425, area: 2.392 }

/** What a small or little known place loses that nothing supports while the text speaks of another country. */
const UNSUPPORTED = 2.2
const SMALL = Math.log10(150_000)
const MIDDLING = Math.log10(500_000)
const LITTLE_KNOWN = Math.log10(30)

/** What being where the source is at home adds to a place. */
const HOME = 2.5

/** Weights by key; missing ones are 0. */
type Weights = Map<string, number>

/** Chooses places for the names of a text so that they agree with each other and with the countries it names. */
export function settle(
  names: readonly WeighedName[],
  named: NamedWeights,
  home?: CountryCode,
): readonly ReadName[] {
  const most = Math.max(2, Math.sqrt(0.5 * sum(named.values()) + names.length))
  let shares: readonly Shares[] = names.map(() => ({
    countries: new Map(),
    areas: new Map(),
    odds: [],
    total: 1,
  }))
  let whole = wholeOf(shares, named)
  for (let round = 0; round < ROUNDS; round++) {
    const before = shares
    shares = names.map((name, at) =>
      sharesOf(
        name,
        (place) =>
          (place.country === home ? HOME : 0) +
          (round === 0 ? 0 : support(place, before[at]!, whole, most, place.country === home)),
      ),
    )
    whole = wholeOf(shares, named)
  }
  return names.map((name, at) => readingOf(name, shares[at]!))
}

/** How probable each country and each state is for a name, and the odds of its places against all. */
interface Shares {
  readonly countries: Map<CountryCode, number>
  readonly areas: Weights
  readonly odds: readonly number[]
  readonly total: number
}

/** Weights of countries and states over all names, and of countries named. */
interface Whole {
  readonly countries: Map<CountryCode, number>
  readonly areas: Weights
}

function wholeOf(shares: readonly Shares[], named: NamedWeights): Whole {
  const countries = new Map([...named].map(([code, times]) => [code, Math.min(3, times)]))
  const areas: Weights = new Map()
  for (const share of shares) {
    for (const [code, weight] of share.countries) add(countries, code, weight)
    for (const [area, weight] of share.areas) add(areas, area, weight)
  }
  return { countries, areas }
}

function sharesOf({ places, scores, doubt }: WeighedName, bonus: (place: KnownPlace) => number): Shares {
  const all = places.map((place, at) => scores[at]! + bonus(place))
  const best = Math.max(doubt, ...all)
  const odds = all.map((score) => Math.exp(score - best))
  const total = odds.reduce((sum, one) => sum + one, Math.exp(doubt - best))
  const countries = new Map<CountryCode, number>()
  const areas: Weights = new Map()
  for (const [at, { country, area }] of places.entries()) {
    add(countries, country, odds[at]! / total)
    if (!area.endsWith('.')) add(areas, area, odds[at]! / total)
  }
  return { countries, areas, odds, total }
}

/** What the other names of the text say for a place. */
function support(place: KnownPlace, own: Shares, whole: Whole, most: number, isHome: boolean): number {
  const { country, area } = place
  const others = (whole.countries.get(country) ?? 0) - (own.countries.get(country) ?? 0)
  const inArea = area.endsWith('.') ? 0 : (whole.areas.get(area) ?? 0) - (own.areas.get(area) ?? 0)
  return (
    COHERENCE.country * Math.min(1.5, (Math.max(0, others) * 1.5) / most) +
    COHERENCE.area * Math.min(1.5, Math.max(0, inArea)) -
    (isSmall(place) && !isHome && others < 0.3 && speaksOfAnother(country, own, whole) ? UNSUPPORTED : 0)
  )
}

function isSmall({ population, prominence, kind }: KnownPlace): boolean {
  if (kind === 'state' || kind === 'capital' || kind === 'region') return false
  return population < SMALL || (population < MIDDLING && prominence < LITTLE_KNOWN)
}

function speaksOfAnother(country: CountryCode, own: Shares, whole: Whole): boolean {
  for (const [other, weight] of whole.countries)
    if (other !== country && weight - (own.countries.get(other) ?? 0) > 0.6) return true
  return false
}

/** A town stands for the state or district around it that is called the same, unless the text says "Province". */
function readingOf(name: WeighedName, { countries, odds, total }: Shares): ReadName {
  const best = name.places[largest(odds)]!
  const around = odds.map((one, at) => (name.places[at]!.area === best.area ? one : 0))
  const towns = around.map((one, at) => (name.places[at]!.point ? one : 0))
  const isArea = name.mentions.some(({ kindWord }) => kindWord !== undefined) || !towns.some((one) => one > 0)
  return {
    name,
    countries,
    place: isArea ? best : name.places[largest(towns)]!,
    probability: sum(around) / total,
  }
}

function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, one, at) => (one > numbers[most]! ? at : most), 0)
}

function add<Key>(weights: Map<Key, number>, key: Key, weight: number): void {
  weights.set(key, (weights.get(key) ?? 0) + weight)
}

function sum(numbers: Iterable<number>): number {
  let total = 0
  for (const one of numbers) total += one
  return total
}
