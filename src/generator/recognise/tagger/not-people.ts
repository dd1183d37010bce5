import { phraseSet, wordSet } from '#generator/recognise/words/word-set.ts'
import type { Document } from './document.ts'
import type { FoundName } from './propagate.ts'
import type { WordFacts } from './word-facts.ts'
import { DEMONYM, GIVEN, SURNAME, TITLE } from '#generator/recognise/words/word-classes.ts'

/** Begin names of places, peoples and feasts, in the languages in which they look like people to an English eye. */
const FIRST = wordSet(
  `wadi jebel jabal ras bir ain eid umm-al río rio ciudad puerto villa cerro isla islas lago laguna playa monte mount casa plaza calle semana
  estadio hacienda chez château chateau rue lake fort ngāi ngai ngāti ngati ngā kampung kampong gunung pulau sungai bukit wat bandar tanjung
  hotel camp operation hurricane typhoon cyclone tropical`,
)

/** End names of bodies, places and days. */
const LAST = wordSet(
  `dal sena sabha parishad andolon andolan diwas divas yatra vidyapeetham vidyapith mahavidyalaya samiti sangh sangathan morcha jamaat ganj cay
  municipality district province county airport airbase stadium hospital university college street avenue road bridge river lake bay beach hills
  park square tower towers mosque masjid temple church cathedral foundation prize award cup trophy open masters brothers bros`,
)

/** What stands at the end of an office and begins no name: "Mossad Chief". */
const OFFICES = wordSet(
  'chief minister president premier chairman secretary spokesman spokesperson director governor ceo pm regime administration',
)

/** Stand before "of" in a title that names nobody. */
const NOBLE = wordSet(
  'duke duchess earl count countess marquess baron prince princess bishop archbishop emir sultan ruler king queen',
)

/** Stand behind a name, with a capital, where it is that of a building, a street, a body or a prize. */
const NAMESAKES = wordSet(
  `hospital university college school academy institute foundation stadium arena airport airbase street avenue road drive boulevard lane highway
  expressway bridge park square tower towers mosque masjid temple church cathedral library museum theatre theater hall prize award cup trophy medal
  municipality district province county governorate prefecture upazila parish police stool dam station terminal port island islands complex
  centre center gallery memorial orchestra award awards scholarship society trust institute mall plaza bank court barracks camp cemetery`,
)

/** Stand before the names of ships and storms. */
const VESSELS = wordSet('uss hms ins hmas hmcs mv ss rms storm typhoon hurricane cyclone')

/** What people are called when they are meant by their office or as one of many. */
const NOBODY = wordSet('amir amiri emiri maori inuk inuit pakeha')
/** Names of God are nobody's where they are all of a name. */
const DIVINE = wordSet('allah god lord almighty jehovah yahweh')
const MANY = /(?:ians|icans|enes|ites)$/

/** Famous names that are no people's; the first word says too little. */
const KNOWN = phraseSet(
  `al qaeda, al qaida, al-qaeda, al shabaab, al-shabaab, al arabiya, al ahram, al-ahram, al hayat, al gomhouriya, al wafd, al aqsa, al-aqsa, al quds, al
  nusra, al hilal, al nassr, al ittihad, al ain, al sadd, al azhar, al-azhar, al haram, abu dhabi, abu ghraib, abu simbel, boko haram, ansar al islam,
  ansar al-sharia, umm al quwain, umm qasr, jemaah islamiyah, lashkar e taiba, hizbul mujahideen, amiri diwan, te tiriti, te papa, casa rosada, frente
  amplio, opus dei, san marino, real madrid, paris saint, alfa romeo, mercedes benz, mercedes-benz, land rover, dow jones, wall street, downing street,
  nobel laureate, christ church, santa fe, santa claus, father christmas, uncle sam, eid al adha, eid al-adha, eid al fitr, eid al-fitr, hajj umrah, el
  niño, el nino, la niña, la nina, sri lanka, hong kong, ivy league, champs elysees`,
)

/**
 * The people found, without what cannot be one: places, bodies and feasts that look like names, an office at the end ("Mossad Chief"), a nobleman's
 * title ("Duke of Kent").
 */
export function withoutOthers(document: Document, found: readonly FoundName[]): FoundName[] {
  return found.filter((person) => !isOther(document, person))
}

function isOther({ facts, tokens }: Pick<Document, 'facts' | 'tokens'>, { from, to }: FoundName): boolean {
  const words = facts.slice(from, to)
  const folded = words.map((word) => word.folded)
  if (
    KNOWN.has(folded.slice(0, 4).join(' ')) ||
    KNOWN.has(folded.slice(0, 3).join(' ')) ||
    KNOWN.has(folded.slice(0, 2).join(' '))
  )
    return true
  if (isNamesake({ facts, tokens }, to) || (from > 0 && VESSELS.has(facts[from - 1]!.folded))) return true
  if (folded.every((word) => DIVINE.has(word))) return true
  if (to - from < 2 && isNobody(words[0]!)) return true
  if (to - from < 2) return facts[from - 1]?.folded === 'of' && NOBLE.has(facts[from - 2]?.folded ?? '')
  const titled = from > 0 && !tokens.opensLine[from] && (facts[from - 1]!.bits & TITLE) !== 0
  const last = folded.at(-1)!
  if (OFFICES.has(last) || NOBLE.has(folded[folded.indexOf('of') - 1] ?? '')) return true
  return !titled && (LAST.has(last) || (FIRST.has(folded[0]!) && !(words[0]!.bits & GIVEN)))
}

/** Whether a building or a body goes on behind the name: "Ibn Sina Hospital", "St Xavier's College". */
function isNamesake({ facts, tokens }: Pick<Document, 'facts' | 'tokens'>, to: number): boolean {
  const next = facts[to]?.folded === "'s" ? to + 1 : to
  for (let at = next; at < next + 2 && at < tokens.count && !tokens.opensLine[at]; at++) {
    if (!facts[at]!.capital) return false
    if (NAMESAKES.has(facts[at]!.folded)) return true
  }
  return false
}

function isNobody({ folded, bits }: WordFacts): boolean {
  return NOBODY.has(folded) || (!(bits & (GIVEN | SURNAME)) && (MANY.test(folded) || (bits & DEMONYM) !== 0))
}
