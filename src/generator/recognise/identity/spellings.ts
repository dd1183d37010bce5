/** Spellings of one name in Latin letters that agencies use side by side, folded; the first of each line stands for all. */
const SPELLINGS: readonly string[] = [
  'mohammad mohammed muhammad mohamed mohamad muhammed mohamud mohd',
  'ahmad ahmed',
  'abdul abdel abd abdal',
  'hussein hussain husain hossein husayn',
  'hassan hasan',
  'yusuf yousef youssef yousuf yusef',
  'ibn bin ben',
  'omar umar',
  'osama usama',
  'saleh salih',
  'khaled khalid',
  'nasser nasir',
  'sergei sergey',
  'yuri yury yuriy',
  'dmitri dmitry dmitriy dmytro',
  'alexei alexey aleksei aleksey',
  'alexander aleksandr alexandr oleksandr',
  'vladimir volodymyr',
  'andrei andrey andriy',
  'nikolai nikolay mykola',
  'mikhail mykhailo',
  'yevgeny evgeny yevgeni evgeni',
]

const standard: ReadonlyMap<string, string> = new Map(
  SPELLINGS.flatMap((line) => {
    const [first = '', ...others] = line.split(' ')
    return others.map((other) => [other, first] as const)
  }),
)

/** The one spelling that stands for all spellings of a folded word of a name: "muhammad" gives "mohammad". */
export function standardSpelling(word: string): string {
  return standard.get(word) ?? word
}
