import type { CountryLanguage } from '#generator/recognise/countries/country-language.ts'
import { countries } from './fr-countries.ts'
import { ambiguous, CONGO, GEORGIA, KOREA, languageRules, listOf, WEB, wordsOf } from './language-rules.ts'

/** How French newspapers call countries. */
export const french: CountryLanguage = {
  countries: wordsOf('fr', countries),
  ambiguous: [
    ambiguous('name', 'Géorgie', GEORGIA, 'GE'),
    ambiguous(
      'demonym',
      'géorgien, géorgienne, géorgiens, géorgiennes, Géorgien, Géorgienne, Géorgiens, Géorgiennes',
      GEORGIA,
      'GE',
    ),
    ambiguous('short form', 'Corée', KOREA, 'KR'),
    ambiguous(
      'demonym',
      'coréen, coréenne, coréens, coréennes, Coréen, Coréenne, Coréens, Coréennes',
      KOREA,
      'KR',
    ),
    ambiguous('short form', 'Congo', CONGO, 'CD'),
    ambiguous(
      'demonym',
      'congolais, congolaise, congolaises, Congolais, Congolaise, Congolaises',
      CONGO,
      'CD',
    ),
  ],
  blocked: listOf(
    `Nouveau-Mexique, Nouvelle-Angleterre, Nouvelle-Galles du Sud, Nouvelle-Guinée, Nouvelle-Écosse, Colombie-Britannique, Colombie britannique, continent américain, pays américains, États américains, Indiens d'Amérique,
      montagnes russes, montagne russe, roulette russe, poupée russe, poupées russes, salade russe, crème anglaise, semaine anglaise, clé anglaise, grippe espagnole, auberge espagnole, bain turc, bains turcs, toilettes turques, café turc, tête de Turc, têtes de Turc,
      ombres chinoises, casse-tête chinois, encre de Chine, berger allemand, bergers allemands, bouledogue français, couteau suisse, couteaux suisses, garde suisse, petit suisse, petits suisses, cochon d'Inde, cochons d'Inde, Air France, Radio France, France Inter,
      France Info, France Télévisions, France Culture, France Bleu, France 2, France 3, France 24, Agence France-Presse, Agence France Presse, Tour de France, Stade de France, Équipe de France, polonaise de Chopin, polonaises de Chopin, une polonaise de, une polonaise en,
      Île-de-France, Ile-de-France, Île de France, frère dominicain, père dominicain, couvent dominicain, ordre dominicain, Hauts-de-France, delta du Niger, fleuve Niger, Europe 1`,
  ),
  context: [
    ...WEB,
    ...languageRules(
      'anglais, français, allemand, espagnol, italien, portugais, russe, chinois, japonais, turc, grec, polonais, suédois, danois, norvégien, finnois, finlandais, hongrois, coréen, néerlandais, vietnamien, roumain, tchèque, ukrainien',
      "en|parl(?:e|ent|er|ait|aient|ant|é)|appren(?:d|nent|dre)|étudi(?:e|ent|er)|enseign(?:e|ent|er)|langue|tradui\\p{L}+ (?:\\p{L}+ ){0,4}(?:en|du)|cours (?:de|d['’])|professeure? (?:de|d['’])|maîtris(?:e|ent|er)",
    ),
    {
      why: 'waters',
      before:
        /(?<!\p{L})(?:golfe|mer|mers|océan|canal|détroit|baie|bassin|fleuve|lac|delta) (?:d[eu]s? |de la |de l['’]|d['’])?$/iu,
    },
    {
      why: 'a polonaise is a dance',
      only: /^polonaises?$/,
      before: /(?<!\p{L})(?:[Jj]ou\p{L}+|[Dd]ans\p{L}+) (?:une|la|des|sa|deux) $/u,
    },
  ],
  body: /(?<!\p{L})(?:Parti|Université|Académie|Association|Banque|Bibliothèque|Chambre|Comité|Commission|Confédération|Congrès|Conseil|Cour|Ambassade|Fédération|Front|Fondation|Église|Institut|Ligue|Mouvement|Musée|Parlement|Syndicat|Tribunal|Union)(?: \p{L}+){0,2} (?:d[eu]s? |de la |de l['’]|d['’])$/u,
  privateBody:
    /(?<!\p{L})(?:Airlines?|Airways|Air|Compagnie|Groupe|Télécom|Hôtel|Club|Journal|Radio|Télévision|Télévisions|TV|News|Times|Bleu|Inter|Info|Culture|S\.A\.)/u,
}
