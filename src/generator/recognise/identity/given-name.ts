/** Usual short forms that do not begin as the name does, folded; the first of each line is the name. */
const SHORT_FORMS: readonly string[] = [
  'robert bob bobby rob',
  'william bill billy will',
  'richard dick rick',
  'james jim jimmy',
  'john jack johnny',
  'joseph joe',
  'michael mike mick',
  'anthony tony',
  'edward ted ned eddie',
  'theodore ted',
  'henry harry hank',
  'charles chuck charlie',
  'thomas tom tommy',
  'andrew andy drew',
  'lawrence larry',
  'margaret peggy maggie meg',
  'elizabeth liz betty beth',
  'katherine kate kathy katie',
  'rebecca becky',
  'francisco paco pancho',
  'jose pepe',
  'alexander sasha alex',
  'mikhail misha',
  'vladimir volodya',
  'georg george',
  'luiz luis',
]

const NAMES: ReadonlyMap<string, string> = new Map(
  SHORT_FORMS.flatMap((line) => {
    const [name = '', ...short] = line.split(' ')
    return short.map((form) => [form, name] as const)
  }),
)

/** The given name that a folded word is a usual short form of ("bob" gives "robert"), or the word itself. */
export function givenName(word: string): string {
  return NAMES.get(word) ?? word
}
