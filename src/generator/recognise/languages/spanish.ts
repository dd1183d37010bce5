import type { CountryLanguage } from '#generator/recognise/countries/country-language.ts'
import { countries } from './es-countries.ts'
import { ambiguous } from './language-rules.ts'
import { romanceLanguage } from './romance-language.ts'

/** How Spanish newspapers call countries. */
export const spanish: CountryLanguage = romanceLanguage('es', {
  countries,
  georgia: ['Georgia', 'georgiano, georgiana, georgianos, georgianas, Georgianos'],
  korea: ['Corea', 'coreano, coreana, coreanos, coreanas'],
  congo: ['Congo', 'congoleño, congoleña, congoleños, congoleñas, congolés, congolesa'],
  ambiguous: [
    ambiguous('demonym', 'indio, india, indios, indias', [
      {
        cues: 'mapuche, mapuches, indígena, indígenas, aymara, quechua, amazónico, amazónicos, tribu, reserva',
      },
      {
        cues: 'India, Nueva Delhi, Delhi, Bombay, Calcuta, Modi, Gandhi, Pakistán, Sri Lanka, Cachemira, ministro indio, ministra india, gobierno indio, Gobierno indio, policía india, ejército indio',
        code: 'IN',
      },
    ]),
  ],
  blocked: `Nuevo México, Nueva Inglaterra, Nueva Gales del Sur, Nueva Guinea, Nueva Georgia, Ciudad de México, ciudad de México, Ciudad de Panamá, Ciudad de Guatemala, Columbia Británica,
      continente americano, países americanos, Estados Americanos, indios americanos, ensaladilla rusa, montaña rusa, montañas rusas, ruleta rusa, muñeca rusa, muñecas rusas, tortilla francesa,
      tortilla española, tortillas españolas, gripe española, cabeza de turco, tinta china, cuento chino, baño turco, baños turcos, café turco, guardia suiza, Guardia Suiza, navaja suiza, conejillo de Indias, pastor alemán, gran danés,
      bulldog francés, patatas a la francesa, papas a la francesa, toros de España, Vuelta a España, Air France, Radio Francia, Tour de Francia, France Presse, la mar de China, Nueva España, islas griegas, delta del Níger, río Níger, ecuador de la`,
  languages: [
    'inglés, francés, alemán, español, italiano, portugués, ruso, chino, japonés, turco, griego, polaco, sueco, danés, noruego, finlandés, húngaro, coreano, holandés, neerlandés, vietnamita, rumano, checo, ucraniano',
    'en|hablan?|hablab[ae]n?|hablar|hablando|habló|aprenden?|aprender|estudian?|estudiar|enseñan?|enseñar|idioma|lengua|tradu[cjz]\\p{L}+ (?:\\p{L}+ ){0,4}al|clases? de|cursos? de|profesora? de|dominan?|saben?|entienden?',
  ],
  waters: String.raw`golfo|mar(?:es)?|oc[eé]ano|canal|estrecho|bah[ií]a|cuenca|r[ií]o|lago|delta`,
  of: `de(?:l| la| las| los)? `,
  bodies:
    'Partido|Universidad|Academia|Asociación|Banco|Biblioteca|Cámara|Comisión|Comité|Confederación|Congreso|Consejo|Corte|Embajada|Federación|Frente|Fundación|Iglesia|Instituto|Liga|Movimiento|Museo|Parlamento|Sindicato|Tribunal|Unión',
  privateBodies: String.raw`Aerolíneas|Airlines?|Airways|Air|Compañía|Grupo|Telefónica|Hotel|Club|Deportivo|Diario|Radio|Televisión|TV|News|Times|S\.A\.`,
  context: [
    {
      why: 'a measure of the globe',
      only: /^(?:Ecuador)$/,
      before: /\b(?:línea del|sobre el|cruzar el) $/u,
    },
  ],
})
