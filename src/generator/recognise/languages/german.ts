import type { CountryLanguage } from '#generator/recognise/countries/country-language.ts'
import { countries } from './de-countries.ts'
import { ambiguous, CONGO, KOREA, listOf, WEB, wordsOf } from './language-rules.ts'

/** How German newspapers call countries. */
export const german: CountryLanguage = {
  countries: wordsOf('de', countries),
  ambiguous: [
    ambiguous('short form', 'Korea, Koreas', KOREA, 'KR'),
    ambiguous(
      'demonym',
      'koreanische, koreanischer, koreanisches, koreanischen, koreanischem, Koreaner, Koreanern, Koreanerin, Koreanerinnen',
      KOREA,
      'KR',
    ),
    ambiguous('short form', 'Kongo', CONGO, 'CD'),
    ambiguous(
      'demonym',
      'kongolesische, kongolesischer, kongolesisches, kongolesischen, kongolesischem, Kongolesen, Kongolese, Kongolesin',
      CONGO,
      'CD',
    ),
  ],
  blocked: listOf(
    `Mexiko-Stadt, Kuwait-Stadt, Panama-Stadt, Guatemala-Stadt, Neuengland, Deutsche Schäferhund, Deutscher Schäferhund, Deutschen Schäferhund, Deutsche Bahn, Deutschen Bahn, Deutsche Bank, Deutschen Bank, Deutsche Post, Deutschen Post,
      Deutsche Telekom, Deutschen Telekom, Deutsche Börse, Deutschen Börse, Deutsche Wohnen, Deutsche Presse-Agentur, Deutschen Presse-Agentur, Deutsche Welle, Deutschen Welle, Spanische Grippe, Spanischen Grippe, Französische Bulldogge, Englische Bulldogge,
      russisches Roulette, Russisch Roulette, Russisch Brot, Schweizer Käse, Schweizer Taschenmesser, Schweizer Garde, Schweizergarde, Dänische Dogge, Türkischer Honig, Air France, Tour de France, New Mexico, Neue Zürcher, Irische Setter, chinesische Mauer, Griechischer Wein,
      Indischer Ozean, Indischen Ozean, Indische Ozean, Persischer Golf, Südchinesisches Meer, Englischer Garten, Englischen Garten, Englische Garten, Schweden-Rätsel`,
  ),
  context: [
    ...WEB,
    { why: 'a language, or half of a word', only: /(?:isch|^deutsch|^Deutsch)$/, after: /^(?!-\p{Ll})/u },
    { why: 'waters', after: /^ (?:Ozeans?|Meer(?:es)?|Golfs?|See|Bucht|Kanals?)(?!\p{L})/u },
    { why: 'waters', before: /(?<!\p{L})(?:Golf|Bucht|Straße|Kanal|Meer) von $/u },
  ],
  body: /(?<!\p{L})(?:Partei|Universität|Akademie|Bank|Bibliothek|Botschaft|Institut|Kirche|Kongress|Liga|Museum|Parlament|Rat|Stiftung|Union|Verband|Zentralbank)(?: \p{L}+)? (?:von |der |des )$/u,
  privateBody:
    /(?<!\p{L})(?:Airlines?|Airways|Air|GmbH|AG|SE|Gruppe|Bank|Telekom|Post|Bahn|Hotel|Club|FC|Zeitung|Radio|TV|News|Times)(?!\p{L})/u,
}
