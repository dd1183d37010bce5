import type { CountryLanguage } from '#generator/recognise/countries/country-language.ts'
import { countries } from './pt-countries.ts'
import { ambiguous, CONGO, GEORGIA, KOREA, languageRules, listOf, WEB, wordsOf } from './language-rules.ts'

/** How Portuguese newspapers call countries. */
export const portuguese: CountryLanguage = {
  countries: wordsOf('pt', countries),
  ambiguous: [
    ambiguous('name', 'Geórgia', GEORGIA, 'GE'),
    ambiguous('demonym', 'georgiano, georgiana, georgianos, georgianas', GEORGIA, 'GE'),
    ambiguous('short form', 'Coreia, Coréia', KOREA, 'KR'),
    ambiguous('demonym', 'coreano, coreana, coreanos, coreanas', KOREA, 'KR'),
    ambiguous('short form', 'Congo', CONGO, 'CD'),
    ambiguous('demonym', 'congolês, congolesa, congoleses, congolesas', CONGO, 'CD'),
  ],
  blocked: listOf(
    `Novo México, Nova Inglaterra, Nova Gales do Sul, Nova Guiné, Cidade do México, cidade do México, Cidade do Panamá, Cidade da Guatemala, Colúmbia Britânica, continente americano, países americanos,
      Estados Americanos, montanha-russa, montanhas-russas, montanha russa, roleta-russa, roleta russa, salada russa, gripe espanhola, negócio da China, banho turco, pastor alemão, bulldog francês, canivete suíço, batata inglesa, pão francês,
      Air France, France Presse, Volta à França, Volta a Portugal, Nova Espanha, delta do Níger, rio Níger, guarda suíça, Rádio França, porquinho da Índia, castanha da Índia, bicho da China`,
  ),
  context: [
    ...WEB,
    ...languageRules(
      'inglês, francês, alemão, espanhol, italiano, português, russo, chinês, japonês, turco, grego, polonês, polaco, sueco, dinamarquês, norueguês, finlandês, húngaro, coreano, holandês, neerlandês, vietnamita, romeno, tcheco, checo, ucraniano',
      'em|falam?|falav[ae]m?|falar|falando|falou|aprendem?|aprender|estudam?|estudar|ensinam?|ensinar|idioma|língua|tradu[çz]\\p{L}+ (?:\\p{L}+ ){0,4}para o|aulas? de|cursos? de|professora? de|dominam?|sabem?|entendem?',
    ),
    {
      why: 'waters',
      before:
        /\b(?:[Gg]olfo|[Mm]ar(?:es)?|[Oo]ceano|[Cc]anal|[Ee]streito|[Bb]aía|[Bb]acia|[Rr]io|[Ll]ago|[Dd]elta) (?:d[aeo]s? )?$/u,
    },
  ],
  body: /\b(?:Partido|Universidade|Academia|Associação|Banco|Biblioteca|Câmara|Comissão|Comitê|Comité|Confederação|Congresso|Conselho|Corte|Embaixada|Federação|Frente|Fundação|Igreja|Instituto|Liga|Movimento|Museu|Parlamento|Sindicato|Tribunal|União)(?: \p{L}+){0,2} d[aeo]s? $/u,
  privateBody:
    /\b(?:Aerolíneas|Airlines?|Airways|Air|Companhia|Grupo|Telecom|Hotel|Clube|Diário|Jornal|Rádio|Televisão|TV|News|Times|S\.A\.)/u,
}
