import type { CountryLanguage } from '#generator/recognise/countries/country-language.ts'
import { countries } from './pt-countries.ts'
import { romanceLanguage } from './romance-language.ts'

/** How Portuguese newspapers call countries. */
export const portuguese: CountryLanguage = romanceLanguage('pt', {
  countries,
  georgia: ['Geórgia', 'georgiano, georgiana, georgianos, georgianas'],
  korea: ['Coreia, Coréia', 'coreano, coreana, coreanos, coreanas'],
  congo: ['Congo', 'congolês, congolesa, congoleses, congolesas'],
  blocked: `Novo México, Nova Inglaterra, Nova Gales do Sul, Nova Guiné, Cidade do México, cidade do México, Cidade do Panamá, Cidade da Guatemala, Colúmbia Britânica, continente americano, países americanos,
      Estados Americanos, montanha-russa, montanhas-russas, montanha russa, roleta-russa, roleta russa, salada russa, gripe espanhola, negócio da China, banho turco, pastor alemão, bulldog francês, canivete suíço, batata inglesa, pão francês,
      Air France, France Presse, Volta à França, Volta a Portugal, Nova Espanha, delta do Níger, rio Níger, guarda suíça, Rádio França, porquinho da Índia, castanha da Índia, bicho da China`,
  languages: [
    'inglês, francês, alemão, espanhol, italiano, português, russo, chinês, japonês, turco, grego, polonês, polaco, sueco, dinamarquês, norueguês, finlandês, húngaro, coreano, holandês, neerlandês, vietnamita, romeno, tcheco, checo, ucraniano',
    'em|falam?|falav[ae]m?|falar|falando|falou|aprendem?|aprender|estudam?|estudar|ensinam?|ensinar|idioma|língua|tradu[çz]\\p{L}+ (?:\\p{L}+ ){0,4}para o|aulas? de|cursos? de|professora? de|dominam?|sabem?|entendem?',
  ],
  waters: String.raw`golfo|mar(?:es)?|oceano|canal|estreito|baía|bacia|rio|lago|delta`,
  of: `d[aeo]s? `,
  bodies:
    'Partido|Universidade|Academia|Associação|Banco|Biblioteca|Câmara|Comissão|Comitê|Comité|Confederação|Congresso|Conselho|Corte|Embaixada|Federação|Frente|Fundação|Igreja|Instituto|Liga|Movimento|Museu|Parlamento|Sindicato|Tribunal|União',
  privateBodies: String.raw`Aerolíneas|Airlines?|Airways|Air|Companhia|Grupo|Telecom|Hotel|Clube|Diário|Jornal|Rádio|Televisão|TV|News|Times|S\.A\.`,
})
