import { countries } from '#generator/gazetteer/country-table.ts'

/** Cities, other than capitals, that stories are often filed from. Needed only where nothing but a colon or dash tells a place from other words. */
const CITIES =
  'Abu Dhabi|Abidjan|Aden|Ahmedabad|Aleppo|Alexandria|Almaty|Amritsar|Antwerp|Aqaba|Atlanta|Auckland|Baltimore|Bangalore|Barcelona|Basra|' +
  'Bengaluru|Benghazi|Bhopal|Bombay|Boston|Brisbane|Bulawayo|Busan|Calcutta|Calgary|Cape Town|Casablanca|Chandigarh|Chennai|Chicago|Chittagong|' +
  'Christchurch|Dallas|Dar es Salaam|Darwin|Davos|Denver|Detroit|Dubai|Durban|Edinburgh|Florence|Frankfurt|Gaza|Gaza City|Geneva|Glasgow|Goma|' +
  'Guangzhou|Guwahati|Gwadar|Haifa|Hamburg|Harare|Herat|Ho Chi Minh City|Hobart|Houston|Hyderabad|Islamabad|Istanbul|Jaipur|Jammu|Jeddah|Jenin|' +
  'Jerusalem|Johannesburg|Kabul|Kandahar|Kano|Karachi|Kharkiv|Khan Younis|Kolkata|Kuwait|Kyoto|Lagos|Lahore|Las Vegas|Leh|Liverpool|Los Angeles|' +
  'Lucknow|Lviv|Madinah|Makkah|Manchester|Mandalay|Marseille|Mecca|Medina|Melbourne|Miami|Milan|Mombasa|Montreal|Mosul|Multan|Mumbai|Munich|' +
  'Nablus|Naples|New York|Odesa|Odessa|Osaka|Patna|Perth|Peshawar|Philadelphia|Port Elizabeth|Pretoria|Pune|Quetta|Quebec City|Rafah|Raipur|' +
  'Ranchi|Rawalpindi|Rio de Janeiro|Rotterdam|Rustenburg|Salvador|San Francisco|Sao Paulo|Seattle|Shanghai|Shenzhen|Shimla|Srinagar|Stellenbosch|' +
  'Aachen|Amsterdam|Augsburg|Avignon|Barcelone|Basel|Bâle|Bari|Bergamo|Bilbao|Bochum|Bologna|Bonn|Bordeaux|Bregenz|Bremen|Brest|Brüssel|' +
  'Bruxelles|Bruselas|Bruxelas|Cádiz|Cagliari|Catania|Chemnitz|Coimbra|Córdoba|Cottbus|Curitiba|Den Haag|Dijon|Dortmund|Dresden|Duisburg|Düsseldorf|' +
  'Erfurt|Faro|Firenze|Frankfurt am Main|Frankfurt/Main|Freiburg|Genève|Genf|Genova|Gijón|Ginebra|Ginevra|Granada|Graz|Grenoble|Guadalajara|' +
  'Hannover|Innsbruck|Karlsruhe|Kassel|Kiel|Klagenfurt|Köln|Kopenhagen|La Haye|La Haya|Lausanne|Le Havre|Le Mans|Leipzig|Lille|Linz|Lisboa|' +
  'Londra|Londres|Lübeck|Lugano|Luzern|Lyon|Magdeburg|Mailand|Mainz|Málaga|Mannheim|Medellín|Metz|Milano|Monterrey|Montpellier|Montréal|Moscou|' +
  'Moscú|Mosca|Moskau|München|Nantes|Napoli|Neapel|Nürnberg|Oporto|Padova|Palermo|Palma|Parigi|Peking|Pékin|Pequim|Pequín|Perugia|' +
  'Pisa|Porto|Porto Alegre|Potsdam|Prag|Prague|Québec|Recife|Reims|Rennes|Rom|Roma|Rosario|Rostock|Rouen|Saarbrücken|Salzburg|Sankt Gallen|' +
  'St. Gallen|São Paulo|Schwerin|Setúbal|Sevilla|Stuttgart|Straßburg|Strasburgo|Toledo|Torino|Toulon|Toulouse|Trento|Trieste|Ulm|' +
  'Valencia|Venezia|Verona|Vigo|Vienne|Viena|Warschau|Wien|Wiesbaden|Winterthur|Zaragoza|Zürich|' +
  'Strasbourg|St. Petersburg|Surat|Sydney|Taipei|Tel Aviv|The Hague|Toronto|Turin|Vancouver|Venice|Vladivostok|Winnipeg|Wuhan|Zurich|Yangon'

const KNOWN: ReadonlySet<string> = new Set(
  [...CITIES.split('|'), ...countries.flatMap(({ capitals }) => capitals)].map((place) =>
    place.toLowerCase(),
  ),
)

/** Words in a place's name that stay small: "Port-au-Prince", "Rio de Janeiro". */
const SMALL =
  /^(?:am|an|and|au|aux|da|das|de|del|della|der|des|di|do|dos|du|e|en|es|im|in|la|le|les|ob|of|on|sous|sur|the|upon|y)$/i

/** What stays in capitals. */
const INITIALS = /^(?:UAE|UK|US|USA|DC|D\.C|NY|NJ|NSW|UN|SAR|DRC|BC|EU)$/

/** One to six capitalised words, small ones between them. */
const PLACE =
  /^\p{Lu}[\p{L}\p{M}'’./-]*(?: (?:\p{Lu}[\p{L}\p{M}'’./-]*|am|an|and|da|das|de|del|della|der|di|do|dos|du|e|el|en|es|im|la|le|les|ob|of|on|sous|sur|the|upon|y)){0,5}$/u

/** What stands between two places; not the stroke before the river of a town: "Frankfurt/Main". */
const BETWEEN_PLACES =
  / (?:and|&|und|et) |\s?;\s?|\s?\/\s?(?!(?:Main|Oder|Saale|Donau|Neckar|Spree|Ruhr|Havel|Lahn)(?!\p{L}))/iu

/** All capital headings that begin stories but are no places. */
const LABELS =
  /^(?:analysis|breaking|breaking news|column|comment|correction|editorial|exclusive|explainer|factbox|feature|highlights|interview|just in|live|news|note|opinion|photos?|press release|profile|review|summary|timeline|update|updated|urgent|video|warning|watch|analyse|análisis|análise|analisi|eilmeldung|éditorial|entretien|entrevista|esclusiva|exclusif|exclusivo|fazit|hintergrund|intervista|kommentar|liveticker|meinung|opinión|porträt|reportage|urgente)(?!\p{L})/iu

/** Whether the words are a city that stories are often filed from. */
export function isKnownPlace(words: string): boolean {
  return KNOWN.has(words.toLowerCase())
}

/** Whether the words have the shape of a place's name: capitalised, at most six, and no label such as "BREAKING NEWS". */
function isPlaceShaped(words: string): boolean {
  return words.length <= 60 && PLACE.test(words) && !LABELS.test(words)
}

/** "LONDON and PARIS" -> London, Paris; "BULAWAYO, Zimbabwe" is one place. Undefined unless all are place-shaped. */
export function readPlaces(text: string): readonly string[] | undefined {
  const places = text.split(BETWEEN_PLACES).map((place) => place.split(',').map((part) => part.trim()))
  if (places.length > 4 || !places.flat().every(isPlaceShaped)) return undefined
  return places.map((parts) => parts.map(asRead).join(', '))
}

/** "NEW DELHI" -> "New Delhi"; names that are not in capitals stay as they are. */
export function asRead(name: string): string {
  if (name !== name.toUpperCase() || INITIALS.test(name.replace(/\.$/, ''))) return name
  return name
    .split(/([ -])/)
    .map((word, index) =>
      INITIALS.test(word) ? word : index > 0 && SMALL.test(word) ? word.toLowerCase() : capitalised(word),
    )
    .join('')
}

function capitalised(word: string): string {
  return word.toLowerCase().replace(/(?:^|['’./])\p{L}/gu, (letter) => letter.toUpperCase())
}
