import { wordSet } from '#generator/recognise/words/word-set.ts'

/* Words that stand around the names of companies, clubs, parties and works, and what is said of people alone. */

/** Say right before a name what it is the name of. */
export const FIRMS = wordSet(
  `retailer company firm chain bank lender carmaker automaker brewer brewery distiller bookmaker insurer broker brokerage consultancy airline carrier
  conglomerate manufacturer jeweller jeweler supermarket pharmacy startup start-up brand label publisher club team party
  restaurant hotel pub store shop bakery winery developer giant builder housebuilder contractor miner utility wholesaler outfitter agency studio
  foundation charity`,
)
/** Those that say and report. */
export const PRESS = wordSet(
  'newspaper paper magazine tabloid daily weekly broadcaster broadsheet channel station newswire website blog portal',
)
export const WORKS = wordSet(
  `film movie musical opera novel sitcom series show song album single game painting ballet sculpture play book thriller drama comedy telenovela comic
  cartoon podcast poem band group duo trio ship ferry yacht vessel tanker trawler boat liner steamer frigate destroyer submarine racehorse horse mare stallion panda elephant tiger orangutan gorilla dolphin mascot
  hurricane cyclone storm typhoon wine champagne whisky whiskey beer perfume cocktail cheese dish airliner satellite spacecraft robot chatbot`,
)
/** "Furniture maker", "carmaker"; "auction house". */
export const MAKER = /.maker$/
export const HOUSES = wordSet('fashion auction publishing media private trading')
/** Of those, the ones that are verbs or parts of other phrases as well count only behind an article or what does for it. */
export const AMBIGUOUS = wordSet(
  `play show single game book group team party band store shop label series giant builder developer agency bank chain song drama paper channel station
  website dish elephant tiger`,
)
export const ARTICLES = wordSet(
  "the a an her his its their 's new old first last latest second third video rock pop hit tv television light folk punk metal",
)

/** What a store or a chain deals in, or whose it is. */
export const TRADES = wordSet(
  `department grocery clothing fashion book record shoe toy furniture electronics hardware jewellery jewelry convenience discount wine coffee sandwich
  restaurant hotel pharmacy supermarket cinema gym state-run state-owned state-controlled family-owned`,
)
/** Say behind a name with "the" before it what it is the name of. */
export const BEHIND = wordSet(
  'collective cooperative co-operative consortium chain brand label franchise retailer supermarket choir ensemble quartet charity thinktank newspaper magazine',
)

/** End the name of a firm, with a capital: "X Inc", "X and Co". */
export const FORMS = wordSet('co inc ltd plc llc llp corp corporation gmbh p.c s.a n.v')
export const PARTNERS = wordSet('co company sons bros brothers partners associates cie')

/** What else is said of a body behind its name. */
export const BODIES = wordSet(
  `platform website site app network portal service organisation organization ngo union tribe community dish unit ministry regulator watchdog nonprofit
  thinktank exchange programme program militia movement coalition alliance federation suburb village town city district neighbourhood`,
)

/** What a person did to a body or a work that is named by its kind alone: "the company John Roe founded". */
export const MAKES = wordSet(
  `founded founds runs ran owns owned leads led started built created directed made wrote writes joined left chairs chaired heads headed manages managed
  bought sold played plays sang produced set works worked had used loved drove`,
)
export const CREATES = wordSet(
  'directed made wrote writes sang sings produced composed painted sailed created starred',
)

/** Stand before "of", "in", "at" or "by" and a body. */
export const BODY_NOUNS = wordSet(
  `shares share stake stakes stock bonds unit units subsidiary subsidiaries takeover acquisition merger shareholders shareholder investors stores
  branches branch customers employees workers staff analysts analyst economists strategists traders percent % division premises
  factory factories franchise profit profits turnover revenue revenues sales earnings rating ratings executive owner founder co-founder shareholding`,
)
/** Stand before "with", "at" or "from" and the house they work for. */
export const EMPLOYED = wordSet(
  'analyst broker trader dealer economist strategist stockbroker banker consultant',
)
/** Stand before "of" and a work. */
export const WORK_NOUNS = wordSet(
  'edition copy copies production adaptation performance performances version screening episode episodes season viewers readers staging remake revival',
)
/** Stand behind a body, with or without 's. */
export const BELONGINGS = wordSet(
  `shares stock shareholders stores shops outlets branches factory factories subsidiary revenue revenues profit profits earnings dividend fleet
  headquarters customers employees executives dealership dealerships franchise products catalogue supermarkets squad relegation
  analysts analyst`,
)
/** What a body does, and what it does it to, a few words on. */
export const DEEDS: readonly (readonly [verbs: ReadonlySet<string>, objects: ReadonlySet<string>])[] = [
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
export const BUSINESS = wordSet(
  `close cut buy sell open launch invest hire acquire ship supply raise pay recall halt expand merge spin shed axe build stop appoint replace
  closed bought sold opened launched invested hired acquired recalled raised agreed`,
)
export const SAYS = wordSet('said says announced warned confirmed')
export const MODALS = wordSet('will would has had may could')
export const ITS = wordSet('its itself')
/** What a company has of its own. */
export const OWN = wordSet(
  `rivals stores shops plant plants factory factories dividend fleet products shares workforce customers parent subsidiary branches brands dealers
  headquarters flagship shareholders investors stock profit earnings revenue debt range outlets`,
)
export const PLURAL = wordSet('have are were')
/** Before a name, these say that it is one of several, or no subject. */
export const SINGLE_BREAKERS = wordSet('and or nor , if than as like with but : ;')
export const LIFE = wordSet(
  'born married died aged widow wife husband mother father son daughter brother sister nephew née nee',
)
export const PRONOUNS = wordSet('he she his her him hers himself herself')
export const OPENING_QUOTES = wordSet('" “ ‘ « „')
export const CLOSING_QUOTES = wordSet('" ” ’ »')
