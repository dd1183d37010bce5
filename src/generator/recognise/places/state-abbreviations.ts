import type { CountryCode } from '#model/country.ts'
import type { PlaceName } from '#generator/gazetteer/place.ts'
import { regionOf } from './fixed-places.ts'

/** A state by its country and the code that GeoNames gives it. */
export interface StateArea {
  readonly country: CountryCode
  readonly area: string
}

/** States of the United States as the Associated Press shortens them. */
const AP_STATES =
  'Ala=AL Ariz=AZ Ark=AR Calif=CA Colo=CO Conn=CT Del=DE Fla=FL Ga=GA Ill=IL Ind=IN Kan=KS Ky=KY La=LA Md=MD Mass=MA Mich=MI Minn=MN Miss=MS Mo=MO Mont=MT Neb=NE ' +
  'Nev=NV N.H=NH N.J=NJ N.M=NM N.Y=NY N.C=NC N.D=ND Okla=OK Ore=OR Pa=PA R.I=RI S.C=SC S.D=SD Tenn=TN Tex=TX Vt=VT Va=VA Wash=WA W.Va=WV Wis=WI Wyo=WY D.C=DC'

/** Their postal codes, but for those that are words in capitals. */
const POSTAL =
  'AL AK AZ AR CA CO CT DE FL GA ID IL IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC'

const CANADIAN = 'Ont=08 B.C=02 Alta=01 Man=03 Sask=11 Que=10 N.S=07 N.B=04 P.E.I=09 Nfld=05'
const AUSTRALIAN = 'NSW=02 Vic=07 Qld=04 WA=08 Tas=06 ACT=01'

function statesIn(country: string, list: string): ReadonlyMap<string, StateArea> {
  return new Map(
    list.split(' ').map((pair) => {
      const [short = '', code = short] = pair.split('=')
      return [short, { country: country as CountryCode, area: `${country}.${code}` }]
    }),
  )
}

const STOPPED = new Map([...statesIn('US', AP_STATES), ...statesIn('CA', CANADIAN)])
const BEHIND_COMMA = new Map([...statesIn('AU', AUSTRALIAN), ...statesIn('US', POSTAL), ...STOPPED])

const SHORT_AFTER = /^,\s*((?:[A-Z]\.\s?){1,3}|W\.\s?Va\.|[A-Z][a-z]{1,4}\.|[A-Z]{2,3}\b)/

/** The state whose short form follows a place: ", Ky." and ", TX". Undefined where none does. */
export function stateAfter(after: string): StateArea | undefined {
  const short = SHORT_AFTER.exec(after)?.[1]?.replaceAll(/\s|\.\s*$/g, '')
  return short === undefined ? undefined : (STOPPED.get(short) ?? BEHIND_COMMA.get(short.replaceAll('.', '')))
}

/** What a short form means by itself: "N.Y.", "Ont.", "NSW"; "WA" alone is too many things. */
export function stateCalled(name: string): PlaceName | undefined {
  const squeezed = name.replaceAll(/\s/g, '')
  const state = /\./.test(squeezed)
    ? STOPPED.get(squeezed.replace(/\.$/, ''))
    : /^(?:NSW|Qld|Tas)$/.test(squeezed)
      ? BEHIND_COMMA.get(squeezed)
      : undefined
  return state && regionOf(state.country, state.area.slice(3))
}

/** Every short form with stops behind a comma: where it stands, and what it means. */
export function* statesBehindCommas(
  text: string,
): Generator<{ readonly start: number; readonly end: number; readonly name: PlaceName }> {
  for (const match of text.matchAll(/,\s+((?:[A-Z]\.\s?){2}|W\. ?Va\.|[A-Z][a-z]{1,4}\.)(?=[\s,;)–-])/g)) {
    if (!/\p{Lu}\p{L}+$/u.test(text.slice(Math.max(0, match.index - 20), match.index))) continue
    const short = match[1]!.trimEnd()
    const name = stateCalled(short)
    const start = match.index + match[0].length - match[1]!.length
    if (name) yield { start, end: start + short.length, name }
  }
}
