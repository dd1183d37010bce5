import { spellOut } from '#generator/gazetteer/country-table.ts'

/**
 * Phrases that contain a country's name but speak of something else, by the reason they are here.
 * "Indian/s" stands for both numbers; a small letter inside also matches a capital ("Guinea pig", "Guinea Pig").
 */
const phrases: Readonly<Record<string, string>> = {
  'continents and their peoples': `
    Latin America, Latin American/s, Latin-American/s, North America, North American/s, North-American/s,
    South America, South American/s, South-American/s, Central America, Central American/s, Central-American/s,
    Spanish America, Pan American, Pan-American, Inter-American, Inter American, Anglo-American, Anglo American,
    Native American/s, African American/s, African-American/s, Afro-American/s, American Indian/s, Asian American/s,
    Asian-American/s, West Indian/s, West-Indian/s, East Indian/s, Plains Indian/s, Inner Mongolia, Inner Mongolian/s,
    White Russia, White Russian/s`,
  'places elsewhere': `
    New Mexico, New Mexican/s, New Jersey, New Jerseyan/s, New England, New South Wales, New Britain, New Ireland,
    New Holland, New Guinea, New Georgia, Jersey City, Jersey Shore, British Columbia, British Columbian/s,
    Little Italy, Little India, Little Ethiopia, Spanish Harlem, Spanish Town, Spanish Fork, French Quarter,
    French Lick, Dutch Harbor, Holland Park, Holland Tunnel, Holland Village, Jamaica Plain, Jamaica Estates,
    Indian Wells, Indian Springs, Indian Territory, East Palestine, China Grove, China Lake, Panama City Beach,
    Antigua Guatemala, Turkey Creek, Turkey Point, Gaza Province, Saxon Switzerland, Spanish Netherlands, Indian reservation/s, Prince of Wales Island, Prince of Wales Hospital`,
  'things, food, animals, games, illnesses': `
    Guinea pig/s, Guinea fowl, Guinea worm, Guinea hen/s, Brazil nut/s, Panama hat/s, Panama Papers, Bermuda Triangle,
    Bermuda short/s, Bermuda grass, India ink, India pale ale, India rubber, Cuba Libre, Turkey day, Turkey trot,
    Turkey dinner, Turkey sandwich, Bone china, Fine china, China cabinet, Chile pepper/s, Chile powder,
    Jordan almond/s, Air Jordan/s, Jersey cow/s, Guernsey cow/s, French fry, French fries, French toast,
    French bulldog/s, French kiss, French press, French horn/s, French window/s, French door/s, French bean/s,
    Danish pastry, Danish pastries, Turkish delight, Turkish bath/s, Swiss cheese, Swiss chard, Swiss army knife,
    German shepherd/s, German measles, Great Dane/s, Afghan hound/s, Welsh corgi/s, Welsh rarebit, Irish setter/s,
    Irish coffee, Irish stew, English bulldog/s, English breakfast, English muffin/s, English setter/s, Dutch oven/s,
    Dutch auction/s, Dutch courage, Dutch elm, Pennsylvania Dutch, Chinese whispers, Chinese checkers, Chinese cabbage,
    Mexican wave/s, Mexican standoff, Mexican stand-off, Russian roulette, Russian doll/s, Spanish flu,
    Spanish influenza, Spanish moss, Indian summer, Indian ink, Greek yogurt, Greek yoghurt, Greek salad/s,
    Egyptian cotton, Japanese encephalitis, Japanese knotweed, Japanese beetle/s, Brazilian jiu-jitsu,
    Cuban sandwich, Cuban heel/s, American cheese, American Dream, American Idol, Captain America,
    Polish the, Polish your, Polish it, Pole position, Pole vault, Pole dancing, Pole star, Scots pine, North Pole, South Pole,
    Young Turk/s`,
  'the union that dissolved, where its republics are meant': `
    Soviet republic/s, Soviet state/s, Soviet bloc, Soviet satellite/s, Soviet era, Soviet-era`,
  'Georgian buildings, Dominican friars': `
    Georgian Bay, Georgian architecture, Georgian house/s, Georgian home/s, Georgian mansion/s, Georgian manor,
    Georgian terrace/s, Georgian townhouse/s, Georgian style, Georgian-style, Georgian era, Georgian-era,
    Georgian period, Georgian building/s, Georgian villa, Dominican friar/s, Dominican order, Dominican sister/s,
    Dominican priest/s, Dominican nun/s, Dominican University, Dominican College`,
  'press and broadcasters': `
    India Today, USA Today, Russia Today, Malaysia Today, Agence France-Presse, Agence France Presse,
    Agence-France Presse, Agence France - Presse, Press Trust of India, Voice of America, Radio France,
    Radio France Internationale, Canadian Press, Australian Associated Press, South China Morning Post,
    Hong Kong Free Press, China News Service, China Media Group, China Global Television Network,
    British Medical Journal, New England Journal`,
  'companies and clubs': `
    Bank of America, Bank of China, Bank of India, Bank of Ireland, Bank of Scotland, Bank of Cyprus, Bank of Georgia,
    Bank of Ceylon, Royal Bank of Canada, Royal Bank of Scotland, State Bank of India, East India Company,
    British East India Company, Dutch East India Company, Royal Dutch Shell, Royal Dutch, British Petroleum,
    British American Tobacco, American Express, American Eagle, American International Group, Swiss Re, Swiss Life,
    Korean Air, Japan Tobacco, China Evergrande, Canada Goose, Cleveland Indians, Indianapolis Indians, Holland America, Georgia-Pacific,
    Georgia Pacific`,
}

/** Every blocked phrase, spelled out. Phrases of a regular make ("… Airlines", "Gulf of …") are patterns in context-rules.ts. */
export const blockedPhrases: readonly string[] = Object.values(phrases)
  .flatMap((list) => list.split(','))
  .flatMap((phrase) => spellOut(phrase.trim()))

/** Longer names that stand for a country although a blocked phrase or pattern is part of them, with the code. */
export const keptPhrases: ReadonlyMap<string, string> = new Map([
  ["People's Bank of China", 'CN'],
  ['Reserve Bank of India', 'IN'],
  ['Central Bank of Ireland', 'IE'],
  ['Central Bank of Cyprus', 'CY'],
  ['National Bank of Georgia', 'GE'],
  ['Niger Delta', 'NG'],
  ['Niger State', 'NG'],
])
