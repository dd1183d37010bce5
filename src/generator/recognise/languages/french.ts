import type { CountryLanguage } from '#generator/recognise/countries/country-language.ts'
import { countries } from './fr-countries.ts'
import { romanceLanguage } from './romance-language.ts'

/** How French newspapers call countries. */
export const french: CountryLanguage = romanceLanguage('fr', {
  countries,
  georgia: [
    'Géorgie',
    'géorgien, géorgienne, géorgiens, géorgiennes, Géorgien, Géorgienne, Géorgiens, Géorgiennes',
  ],
  korea: ['Corée', 'coréen, coréenne, coréens, coréennes, Coréen, Coréenne, Coréens, Coréennes'],
  congo: ['Congo', 'congolais, congolaise, congolaises, Congolais, Congolaise, Congolaises'],
  blocked: `Nouveau-Mexique, Nouvelle-Angleterre, Nouvelle-Galles du Sud, Nouvelle-Guinée, Nouvelle-Écosse, Colombie-Britannique, Colombie britannique, continent américain, pays américains, États américains, Indiens d'Amérique,
      montagnes russes, montagne russe, roulette russe, poupée russe, poupées russes, salade russe, crème anglaise, semaine anglaise, clé anglaise, grippe espagnole, auberge espagnole, bain turc, bains turcs, toilettes turques, café turc, tête de Turc, têtes de Turc,
      ombres chinoises, casse-tête chinois, encre de Chine, berger allemand, bergers allemands, bouledogue français, couteau suisse, couteaux suisses, garde suisse, petit suisse, petits suisses, cochon d'Inde, cochons d'Inde, Air France, Radio France, France Inter,
      France Info, France Télévisions, France Culture, France Bleu, France 2, France 3, France 24, Agence France-Presse, Agence France Presse, Tour de France, Stade de France, Équipe de France, polonaise de Chopin, polonaises de Chopin, une polonaise de, une polonaise en,
      Île-de-France, Ile-de-France, Île de France, frère dominicain, père dominicain, couvent dominicain, ordre dominicain, Hauts-de-France, delta du Niger, fleuve Niger, Europe 1`,
  languages: [
    'anglais, français, allemand, espagnol, italien, portugais, russe, chinois, japonais, turc, grec, polonais, suédois, danois, norvégien, finnois, finlandais, hongrois, coréen, néerlandais, vietnamien, roumain, tchèque, ukrainien',
    "en|parl(?:e|ent|er|ait|aient|ant|é)|appren(?:d|nent|dre)|étudi(?:e|ent|er)|enseign(?:e|ent|er)|langue|tradui\\p{L}+ (?:\\p{L}+ ){0,4}(?:en|du)|cours (?:de|d['’])|professeure? (?:de|d['’])|maîtris(?:e|ent|er)",
  ],
  waters: String.raw`golfe|mer|mers|océan|canal|détroit|baie|bassin|fleuve|lac|delta`,
  of: `d[eu]s? |de la |de l['’]|d['’]`,
  bodies:
    'Parti|Université|Académie|Association|Banque|Bibliothèque|Chambre|Comité|Commission|Confédération|Congrès|Conseil|Cour|Ambassade|Fédération|Front|Fondation|Église|Institut|Ligue|Mouvement|Musée|Parlement|Syndicat|Tribunal|Union',
  privateBodies: String.raw`Airlines?|Airways|Air|Compagnie|Groupe|Télécom|Hôtel|Club|Journal|Radio|Télévision|Télévisions|TV|News|Times|Bleu|Inter|Info|Culture|S\.A\.`,
  context: [
    {
      why: 'a polonaise is a dance',
      only: /^polonaises?$/,
      before: /(?<!\p{L})(?:[Jj]ou\p{L}+|[Dd]ans\p{L}+) (?:une|la|des|sa|deux) $/u,
    },
  ],
})
