import type { TaggedLanguage } from './tagged-languages.ts'

/** Endings by the ending they take the place of; the first that fits. "" fits all. */
type Endings = readonly (readonly [ending: string, forms: string])[]

const ADJECTIVES: Readonly<Record<TaggedLanguage, Endings>> = {
  es: [
    ['o', 'o a os as'],
    ['és', 'és esa eses esas'],
    ['án', 'án ana anes anas'],
    ['ón', 'ón ona ones onas'],
    ['ol', 'ol ola oles olas'],
    ['í', 'í íes ís'],
    ['ú', 'ú úes ús'],
    ['s', 's ses'],
    ['r', 'r res'],
    ['l', 'l les'],
    ['', '- s'],
  ],
  pt: [
    ['ão', 'ão ã ães ãos ões ãs'],
    ['ês', 'ês esa eses esas'],
    ['eu', 'eu eia eus eias'],
    ['o', 'o a os as'],
    ['ol', 'ol ola óis olas'],
    ['r', 'r res'],
    ['z', 'z zes'],
    ['', '- s'],
  ],
  fr: [
    ['ien', 'ien ienne iens iennes'],
    ['éen', 'éen éenne éens éennes'],
    ['s', 's se ses'],
    ['e', 'e es'],
    ['é', 'é és'],
    ['è', 'è ès'],
    ['', '- e s es'],
  ],
  de: [['', '- e er es en em']],
}

/** Every form of an adjective of a people, that with a small letter and that with a capital. "turc:turque" gives a feminine of its own, "=Ire" is a form as it stands. */
export function adjectiveForms(language: TaggedLanguage, adjective: string): readonly string[] {
  if (adjective.startsWith('=')) return [adjective.slice(1)]
  const [masculine = '', feminine] = adjective.split(':')
  const forms = feminine
    ? [masculine, `${masculine}s`, feminine, `${feminine}s`]
    : withEndings(masculine, ADJECTIVES[language])
  return forms.flatMap((form) => [form, form.charAt(0).toUpperCase() + form.slice(1)])
}

/** German words for a people: "Franzose", "Franzosen", "Italiener", "Italienerinnen", "Israelis". */
const PEOPLE: Endings = [
  ['er', 'er ern ers erin erinnen'],
  ['e', 'e en in innen'],
  ['i', 'i is'],
  ['t', 't ten tin tinnen'],
  ['', '- s'],
]

/** Every form of a German word for someone of a people. */
export function peopleForms(noun: string): readonly string[] {
  return noun.startsWith('=') ? [noun.slice(1)] : withEndings(noun, PEOPLE)
}

function withEndings(word: string, endings: Endings): readonly string[] {
  const [ending, forms] = endings.find(([ending]) => word.endsWith(ending))!
  const stem = word.slice(0, word.length - ending.length)
  return forms.split(' ').map((form) => stem + form.replace('-', ''))
}
