import { TITLE } from '#generator/recognise/words/word-classes.ts'
import { wordSet } from '#generator/recognise/words/word-set.ts'
import type { Document } from './document.ts'
import type { FoundName } from './propagate.ts'
import { KNOWN_BODIES } from './known-bodies.ts'

/*
 * Companies, clubs, parties and works that are called like people: "Ted Baker cut 200 jobs". What stands around all
 * mentions of a name in a document is weighed: points for a body, points off for a person.
 */

/** Points at which a name is a body's: what next to nobody says of a person gives as many. */
const ENOUGH = 2
/** For what is said of people as well. */
const HINT = 1
/** For what is said of people alone: outweighs whatever a single mention tells otherwise. */
const PERSONAL = -4

/** Say right before a name what it is the name of. */
const FIRMS = wordSet(
  `retailer company firm chain bank lender carmaker automaker brewer brewery distiller bookmaker insurer broker brokerage consultancy airline carrier
  conglomerate manufacturer jeweller jeweler supermarket pharmacy startup start-up brand label publisher newspaper magazine tabloid weekly club team party
  restaurant hotel pub store shop bakery winery developer giant builder housebuilder contractor miner utility wholesaler outfitter agency studio
  foundation charity`,
)
const WORKS = wordSet(
  `film movie musical opera novel sitcom series show song album single game painting ballet sculpture play book thriller drama comedy telenovela comic
  cartoon podcast poem band group duo trio ship ferry yacht vessel tanker trawler boat liner steamer frigate destroyer submarine racehorse horse hurricane
  cyclone storm typhoon`,
)
/** "Furniture maker", "carmaker"; "auction house". */
const MAKER = /.maker$/
const HOUSES = wordSet('fashion auction publishing media private trading')
/** Of those, the ones that are verbs or parts of other phrases as well count only behind an article or what does for it. */
const AMBIGUOUS = wordSet(
  'play show single game book group team party band store shop label series giant builder developer weekly agency bank chain song drama',
)
const ARTICLES = wordSet(
  "the a an her his its their 's new old first last latest second third video rock pop hit tv television light folk punk metal",
)

/** End the name of a firm, with a capital: "X Inc", "X and Co". */
const FORMS = wordSet('inc ltd plc llc llp corp corporation gmbh')
const PARTNERS = wordSet('co company sons bros brothers partners associates cie')

/** What else is said of a body behind its name. */
const BODIES = wordSet(
  `platform website site app network portal service organisation organization ngo union tribe community dish unit ministry regulator watchdog nonprofit
  thinktank exchange programme program militia movement coalition alliance federation suburb village town city district neighbourhood`,
)

/** What a person did to a body or a work that is named by its kind alone: "the company John Roe founded". */
const MAKES = wordSet(
  `founded founds runs ran owns owned leads led started built created directed made wrote writes joined left chairs chaired heads headed manages managed
  bought sold said says played plays sang produced set works worked had used loved drove`,
)
const CREATES = wordSet(
  'directed made wrote writes sang sings produced composed painted sailed created starred',
)

/** Stand before "of", "in", "at" or "by" and a body. */
const BODY_NOUNS = wordSet(
  `shares share stake stakes stock bonds unit units subsidiary subsidiaries takeover acquisition merger shareholders shareholder investors stores
  branches branch customers employees workers staff analysts analyst economists strategists traders percent % division premises
  factory factories franchise profit profits turnover revenue revenues sales earnings rating ratings executive owner founder co-founder shareholding`,
)
/** Stand before "of" and a work. */
const WORK_NOUNS = wordSet(
  'edition copy copies production adaptation performance performances version screening episode episodes season viewers readers staging remake revival',
)
/** Stand behind a body, with or without 's. */
const BELONGINGS = wordSet(
  `shares stock shareholders stores shops outlets branches factory factories subsidiary revenue revenues profit profits earnings dividend fleet
  headquarters customers employees executives dealership dealerships franchise products catalogue supermarkets squad relegation
  analysts analyst`,
)
/** What a body does, and what it does it to, a few words on. */
const DEEDS: readonly (readonly [verbs: ReadonlySet<string>, objects: ReadonlySet<string>])[] = [
  [
    wordSet('cut cuts axed axes shed sheds slashed slashes eliminated added'),
    wordSet('jobs posts positions workforce'),
  ],
  [
    wordSet('posted posts reported reports booked recorded made'),
    wordSet('profit profits loss losses revenue revenues earnings sales income turnover'),
  ],
  [
    wordSet('raised raises lifted lifts cut cuts pays paid declared lowered trimmed'),
    wordSet('dividend forecast forecasts guidance outlook'),
  ],
  [
    wordSet('has have had operates employs opened opens closed closes sells runs plans'),
    wordSet(
      'stores shops branches outlets employees factories plants subsidiaries dealerships warehouses restaurants showrooms products',
    ),
  ],
  [
    wordSet('expects expect estimates estimate forecasts forecast sees rates'),
    wordSet('demand sales prices output volumes margins shipments'),
  ],
  [wordSet('said says announced warned confirmed'), wordSet('its')],
]
const BUSINESS = wordSet(
  `close cut buy sell open launch invest hire acquire ship supply raise pay recall halt expand merge spin shed axe build stop appoint replace
  closed bought sold opened launched invested hired acquired recalled raised agreed`,
)
const SAYS = wordSet('said says announced warned confirmed')
const MODALS = wordSet('will would has had may could')
const ITS = wordSet('its itself')
/** What a company has of its own. */
const OWN = wordSet(
  `rivals stores shops plant plants factory factories dividend fleet products shares workforce customers parent subsidiary branches brands dealers
  headquarters flagship shareholders investors stock profit earnings revenue debt range outlets`,
)
const PLURAL = wordSet('have are were')
/** Before a name, these say that it is one of several, or no subject. */
const SINGLE_BREAKERS = wordSet('and or nor , if than as like with but : ;')
const LIFE = wordSet(
  'born married died aged widow wife husband mother father son daughter brother sister nephew née nee',
)
const PRONOUNS = wordSet('he she his her him hers himself herself')
const OPENING_QUOTES = wordSet('" “ ‘ « „')
const CLOSING_QUOTES = wordSet('" ” ’ »')

/** The people without those whose names are a body's or a work's in this document. */
export function withoutBodies(document: Document, found: readonly FoundName[]): FoundName[] {
  const roots = rootsOf(document, found)
  const points = new Map<string, number>()
  found.forEach((name, index) => {
    const root = roots[index]!
    const known = points.has(root) || !isKnown(document, name) ? 0 : ENOUGH
    points.set(root, (points.get(root) ?? 0) + known + weigh(document, name))
  })
  return found.filter((_, index) => points.get(roots[index]!)! < ENOUGH)
}

/** For each name what its mentions are put together by: a single word belongs to the full name that it ends, or begins. */
function rootsOf({ word }: Document, found: readonly FoundName[]): readonly string[] {
  const keyOf = ({ from, to }: FoundName): string => word.subarray(from, to).join(' ')
  const full = found.filter(({ from, to }) => to - from > 1)
  const byFirst = new Map(full.map((name) => [word[name.from]!, keyOf(name)]))
  const byLast = new Map(full.map((name) => [word[name.to - 1]!, keyOf(name)]))
  return found.map((name) =>
    name.to - name.from > 1
      ? keyOf(name)
      : (byLast.get(word[name.from]!) ?? byFirst.get(word[name.from]!) ?? keyOf(name)),
  )
}

function isKnown({ facts }: Document, { from, to }: FoundName): boolean {
  const name = facts.slice(from, to).map(({ folded }) => folded)
  return KNOWN_BODIES.has(name.filter((word) => word !== '&' && word !== 'and').join(' '))
}

/** A sentence with a name in it: folded words by their distance from the name, "" outside the sentence. */
interface Surroundings {
  readonly before: (distance: number) => string
  readonly after: (distance: number) => string
  readonly document: Document
  readonly name: FoundName
}

/** What one mention tells. */
function weigh(document: Document, name: FoundName): number {
  const around = surroundingsOf(document, name)
  return (
    firmForm(around) ||
    personality(around) ||
    Math.max(
      match(around),
      kindBefore(around),
      bodyNounBefore(around),
      belonging(around),
      deed(around),
      apposition(around),
      plurality(around),
      quotation(around),
    )
  )
}

function surroundingsOf(document: Document, name: FoundName): Surroundings {
  const { bounds, facts } = document
  const [start, end] = sentenceAround(bounds, name.from)
  return {
    document,
    name,
    before: (distance) => (name.from - distance >= start ? facts[name.from - distance]!.folded : ''),
    after: (distance) => (name.to + distance - 1 < end ? facts[name.to + distance - 1]!.folded : ''),
  }
}

/** First token of the sentence that holds a token, and the one after its last. */
function sentenceAround(bounds: Int32Array, at: number): readonly [start: number, end: number] {
  let [low, high] = [0, bounds.length - 1]
  while (high - low > 1) {
    const middle = (low + high) >>> 1
    if (bounds[middle]! <= at) low = middle
    else high = middle
  }
  return [bounds[low]!, bounds[high]!]
}

/** The first of some words behind the name that is in a set: its distance, or 0. */
function seek({ after }: Surroundings, wanted: ReadonlySet<string>, from: number, to: number): number {
  for (let distance = from; distance <= to; distance++) if (wanted.has(after(distance))) return distance
  return 0
}

/** "X Inc", "X and Co", "X & Sons". */
function firmForm({ after, document, name }: Surroundings): number {
  const isJoined = /^(?:and|&)$/.test(after(1))
  const distance = isJoined ? 2 : 1
  if (!(isJoined ? PARTNERS : FORMS).has(after(distance))) return 0
  return /^\p{Lu}/u.test(document.tokens.text[name.to + distance - 1] ?? '') ? ENOUGH : 0
}

/** A title before the name, an age or "who" behind it, a life, "he". */
function personality(around: Surroundings): number {
  const { before, after, document, name } = around
  const previous = before(1) === '' ? undefined : document.facts[name.from - 1]
  if (previous && previous.bits & TITLE) return PERSONAL
  const comma = after(1) === ','
  if (comma && /^\d\d$/.test(after(2)) && after(3) === ',') return PERSONAL
  if (after(1) === 'who' || (comma && (after(2) === 'who' || after(2) === 'whose'))) return PERSONAL
  if (seek(around, PRONOUNS, 1, 12) > 0) return PERSONAL
  return seek(around, LIFE, 1, 3) > 0 || LIFE.has(before(1)) ? PERSONAL : 0
}

/** "The retailer X", "the film X"; not "the film X directed". */
function kindBefore({ before, after }: Surroundings): number {
  const kind = before(1)
  if (AMBIGUOUS.has(kind) && !ARTICLES.has(before(2))) return 0
  if (WORKS.has(kind)) return CREATES.has(after(1)) ? 0 : ENOUGH
  return isFirm(kind, before(2)) && !MAKES.has(after(1)) ? ENOUGH : 0
}

function isFirm(kind: string, before: string): boolean {
  return FIRMS.has(kind) || MAKER.test(kind) || kind === 'maker' || (kind === 'house' && HOUSES.has(before))
}

/** "Shares of X", "4 percent of X", "a copy of X". */
function bodyNounBefore({ before }: Surroundings): number {
  if (before(1) === 'of' && WORK_NOUNS.has(before(2))) return ENOUGH
  return /^(?:of|in|at|by)$/.test(before(1)) && BODY_NOUNS.has(before(2)) ? ENOUGH : 0
}

/** "X shares", "X's factory". */
function belonging({ after }: Surroundings): number {
  if (after(1) === "'s" || after(1) === "'")
    return BELONGINGS.has(after(2)) || BELONGINGS.has(after(3)) ? ENOUGH : 0
  return BELONGINGS.has(after(1)) ? ENOUGH : 0
}

/** "X cut 200 jobs", "X said it would close", "X raised its dividend". */
function deed(around: Surroundings): number {
  const { after } = around
  const says = seek(around, SAYS, 1, 1)
  if (says && (after(2) === 'it' || after(3) === 'it') && seek(around, BUSINESS, 3, 7) > 0) return ENOUGH
  const verb = MODALS.has(after(1)) ? 2 : 1
  if (
    DEEDS.some(([verbs, objects]) => verbs.has(after(verb)) && seek(around, objects, verb + 1, verb + 6) > 0)
  )
    return ENOUGH
  if (verb === 1 && /^(?:employs|operates)$/.test(after(1)) && /\d/.test(after(2))) return ENOUGH
  const its = seek(around, ITS, 2, 9)
  if (its > 0 && (OWN.has(after(its + 1)) || OWN.has(after(its + 2)))) return ENOUGH
  return its > 0 && its < 5 ? HINT : 0
}

/** "X, the bookmaker," "X, which". */
function apposition({ after }: Surroundings): number {
  if (after(1) !== ',') return 0
  if (after(2) === 'which') return ENOUGH
  if (!/^(?:the|a|an|britain|china|america)$/.test(after(2))) return 0
  for (let distance = 3; distance <= 6; distance++) {
    const word = after(distance)
    if (
      isKind(word, after(distance - 1)) &&
      !/^(?:of|who|owner|founder|boss|executive|director|chairman)$/.test(after(distance + 1))
    )
      return ENOUGH
    if (/^[,.]?$/.test(word) || word === "'s") return 0
  }
  return 0
}

function isKind(word: string, before: string): boolean {
  return WORKS.has(word) || BODIES.has(word) || isFirm(word, before)
}

/** "X have signed": a team, if nobody else is of the subject. */
function plurality({ before, after }: Surroundings): number {
  if (
    !PLURAL.has(after(1)) ||
    SINGLE_BREAKERS.has(before(1)) ||
    /^(?:who|which|they|you|we)$/.test(before(1))
  )
    return 0
  return ENOUGH
}

/** "Drew 1-1 with X", "joined X on loan". */
function match({ before, after }: Surroundings): number {
  const isDraw = before(1) === 'with' && /^\d+-\d+$/.test(before(2)) && before(3) === 'drew'
  const isLoan = /^(?:joined|joins|to|at|from)$/.test(before(1)) && after(1) === 'on' && after(2) === 'loan'
  return isDraw || isLoan ? ENOUGH : 0
}

/** A name that is all that stands in quotes, as works do. */
function quotation({ before, after }: Surroundings): number {
  return OPENING_QUOTES.has(before(1)) &&
    (CLOSING_QUOTES.has(after(1)) || (/^[,.]$/.test(after(1)) && CLOSING_QUOTES.has(after(2))))
    ? ENOUGH
    : 0
}
