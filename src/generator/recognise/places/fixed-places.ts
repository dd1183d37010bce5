import type { CountryCode } from '#model/country.ts'
import type { PlaceName } from '#generator/gazetteer/place.ts'

/** Places that states dispute: which country they are in is not for a table to say. */
const CONTESTED = `kashmir, kashmir valley, north kashmir, south kashmir, srinagar, azad kashmir, muzaffarabad, aksai chin, crimea, crimean peninsula,
  sevastopol, simferopol, golan heights, golan, jerusalem, east jerusalem, west jerusalem, taiwan strait, south china sea, spratly islands, paracel islands,
  scarborough shoal, senkaku islands, diaoyu islands, dokdo, takeshima, kuril islands, abkhazia, south ossetia, transnistria, nagorno karabakh, karabakh, stepanakert,
  abyei, essequibo, kurdistan`

/** Names of no one country: continents, seas, directions, leagues of states, and plain words that some town bears. */
const NO_COUNTRY = `africa, america, americas, antarctica, arctic, arctic ocean, asia, atlantic, atlantic ocean, australasia, baltic, baltic sea, balkans, black sea,
  caribbean, caspian sea, chaco, gran chaco, andes, alps, amazon, amazonia, himalayas, central africa, central america, central asia, central europe, danube, east, east africa, east asia, east coast, eastern, eastern europe, earth,
  eu, eurasia, europe, far east, great lakes, gulf, gulf of aden, horn of africa, indian ocean, indochina, jewish, korean peninsula, latin america, levant, maghreb, mars,
  mediterranean, mediterranean sea, mekong, middle east, moon, near east, north, north africa, north america, north sea, northern, northern europe, oceania, pacific,
  pacific ocean, persian gulf, red sea, rhine, sahara, sahel, scandinavia, south, south america, south asia, southeast asia, southern, southern africa, southern europe, sub saharan africa,
  west, west africa, west asia, west coast, western, western europe, capital, central, city, county, federal, international, national, of, republic, town, union, united, university,
  street, district, province, state, region, village, airport, highway, border, hill, park, station, river, island, islands, beach, lake, bay, valley, church, house, home,
  christian, muslim, catholic, independence, liberty, summit, congress, parliament, police, post, news, times, star, sun, mail, globe, mercury, enterprise, young, long, price,
  best, sale, mayor, president, police station, court, forest, prince, king, queen, duke, general, major, christmas, easter, ramadan, olympia, champion, victory, union station`

/** Regions and quarters that mean their country although no gazetteer of towns says so. */
const OF_A_COUNTRY: Readonly<Record<string, string>> = {
  CN: 'tibet, inner mongolia',
  EG: 'sinai, sinai peninsula',
  GB: 'britain, downing street, england, heathrow, northern ireland, scotland, wales, westminster, whitehall',
  HK: 'hong kong, kowloon, new territories',
  MO: 'macau',
  PS: 'gaza, gaza city, gaza strip, palestine, west bank',
  TW: 'taipei',
  UA: 'donbas, donbass',
  US: `bay area, big apple, bronx, brooklyn, capitol hill, deep south, hollywood, manhattan, midwest, new england, pentagon, queens, silicon valley, staten island, the bronx,
    wall street, white house`,
}

const wordsOf = (list: string): readonly string[] => list.split(',').map((name) => name.trim())

/** The name of no place. */
export const NOWHERE: PlaceName = { places: [], classes: 0 }

const FIXED: ReadonlyMap<string, PlaceName> = new Map([
  ...[CONTESTED, NO_COUNTRY].flatMap(wordsOf).map((name) => [name, NOWHERE] as const),
  ...Object.entries(OF_A_COUNTRY).flatMap(([code, names]) =>
    wordsOf(names).map((name) => [name, regionOf(code as CountryCode)] as const),
  ),
])

/** What a key means whatever the gazetteer says; a name without places is of no country. */
export function fixedPlace(key: string): PlaceName | undefined {
  return FIXED.get(key)
}

/** A region as well known as a state of millions: nobody doubts which is meant. */
export function regionOf(country: CountryCode, area = ''): PlaceName {
  const place = { kind: 'region', population: 6.7, prominence: 1.5, alternate: false } as const
  return { places: [{ country, area: `${country}.${area}`, ...place }], classes: 0 }
}
