import { isPaperName } from '#generator/parse/names/source-names.ts'

/** What papers call their sections and the first entries of their menus, in the languages that are read here. */
const SECTIONS: ReadonlySet<string> = new Set(
  (
    'home|homepage|start|startseite|accueil|inicio|início|news|nachrichten|actualités|actualité|actu|noticias|notícias|notizie|latest|world|welt|monde|mundo|mondo|' +
    'international|internacional|internazionale|esteri|ausland|inland|national|nacional|nazionale|local|lokales|region|regional|regionales|régions|uk|us|europe|europa|asia|africa|' +
    'americas|politics|politik|politique|política|politica|business|wirtschaft|économie|economie|economía|economia|finance|finanzen|markets|money|shipping|transport|' +
    'energy|property|opinion|meinung|opinions|opinión|opinião|opinioni|comment|columns|editorial|editorials|débats|sport|sports|deportes|esportes|desporto|culture|kultur|' +
    'cultura|arts|entertainment|lifestyle|life|leben|style|fashion|food|travel|reise|voyages|viajes|viaggi|science|wissen|wissenschaft|sciences|ciencia|ciência|scienza|' +
    'technology|tech|technik|technologie|tecnología|tecnologia|health|gesundheit|santé|salud|saúde|salute|education|bildung|climate|klima|environment|umwelt|weather|wetter|' +
    'météo|meteo|el tiempo|tempo|society|gesellschaft|société|sociedad|sociedade|società|cronaca|panorama|people|media|medien|video|videos|photos|pictures|podcasts|podcast|' +
    'multimedia|jobs|stellenmarkt|anzeigen|classifieds|obituaries|archive|archiv|about|about us|contact|kontakt|contacto|contatti|search|suche|rechercher|buscar|cerca|' +
    'menu|menü|login|log in|sign in|anmelden|connexion|subscribe|abo|abonnieren|abonnement|newsletter|shop|more|mehr|features|magazine|magazin|live|top stories|crime|law|imprint|impressum|datenschutz|privacy|privacy policy|terms|mentions légales|aviso legal|note legali|agb'
  ).split('|'),
)

/** What parts the entries of a menu that stands in one line. */
const BETWEEN = /\s{1,3}(?:[|>»›•·/]|&gt;|::)\s{1,3}|\s?[|»›•·]\s?/

/** Whether a line is a section's name, or names of sections (perhaps behind the paper's) and nothing else, or a trail such as "Home > World > Asia". */
export function isMenuLine(line: string): boolean {
  if (line.length > 160) return false
  if (/^(?:skip to|zum inhalt|aller au contenu|saltar al|ir para o|vai al contenuto)(?!\p{L})/iu.test(line))
    return true
  const entries = line.replace(/^[•*+–-]\s/, '').split(BETWEEN)
  const areEntries =
    entries.length >= 2 && entries.every((entry) => entry.split(' ').length <= 3 || entry.startsWith('©'))
  return (areEntries && entries.some(isSection)) || areSections(line)
}

function isSection(words: string): boolean {
  return SECTIONS.has(words.toLowerCase())
}

/** "Business Shipping", "World & Africa", "Bothnia Courier Business Shipping". */
function areSections(line: string): boolean {
  const words = line.split(/\s*[,&]\s*|\s+(?:and\s+|und\s+|et\s+|y\s+|e\s+)?/).filter((word) => word !== '')
  if (words.length > 16 || words.some((word) => /^\p{Ll}/u.test(word))) return isSection(line)
  const first = words.findIndex((_, index) => words.slice(index).every(isSection))
  return first === 0 || (first > 0 && first <= 4 && isPaperName(words.slice(0, first).join(' ')))
}
