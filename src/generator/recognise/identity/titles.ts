/** What a title tells of its bearer beside the office: a wife and a husband share a surname, never a "Mrs". */
export type Sex = 'female' | 'male' | 'unknown'

const WORDS: readonly (readonly [Sex, string])[] = [
  ['male', 'mr mister sir lord king prince emperor sultan emir shah tsar pope father brother rev reverend'],
  [
    'male',
    'congressman imam ayatollah hojatoleslam rabbi cardinal archbishop bishop sheikh shaykh sheik datuk',
  ],
  ['male', 'don senor monsieur herr signor chairman spokesman'],
  ['female', 'mrs ms miss madam madame lady dame queen princess empress sister congresswoman sheikha datin'],
  ['female', 'dona senora mademoiselle frau signora chairwoman spokeswoman'],
  [
    'unknown',
    'mx dr doctor prof professor president premier prime minister chancellor senator sen representative',
  ],
  [
    'unknown',
    'rep governor gov mayor judge justice general gen colonel col major maj captain capt lieutenant lt',
  ],
  [
    'unknown',
    'sergeant sgt corporal admiral adm commander cmdr ambassador envoy secretary director chief coach',
  ],
  ['unknown', 'chair spokesperson hon honourable honorable excellency he hrh hh tun tan sri dato comrade'],
  [
    'unknown',
    'pm fm ceo mp inspector constable superintendent marshal brigadier attorney speaker vice deputy',
  ],
  ['unknown', 'acting former ex crown foreign defence defense finance interior the lawyer engineer ing ir'],
]

/** Words that stand before a name and are no part of it, folded. */
export const TITLES: ReadonlyMap<string, Sex> = new Map(
  WORDS.flatMap(([sex, words]) => words.split(' ').map((word) => [word, sex] as const)),
)

/** What tells a son from a father of the same name. */
export const GENERATIONS: ReadonlySet<string> = new Set([
  'jr',
  'sr',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'xiv',
  'xvi',
])

const KIN =
  'wife|husband|widow|widower|spouse|daughter|son|brother|sister|mother|father|grandson|granddaughter|grandfather|grandmother|nephew|niece|cousin|uncle|aunt'

/** Standing right before a full name, these say that it is somebody's relative, who then shares the surname. */
export const KINSHIP = new RegExp(`\\b(?:(?:${KIN})(?: of)?|first lady|first gentleman),?\\s+$`, 'iu')

/** Right behind a full name, these say that an office the name is given alone is the relative's: ", the wife of". */
export const KIN_OF = new RegExp(`^,\\s+(?:the\\s+)?(?:late\\s+)?(?:(?:${KIN}) of|first lady)\\b`, 'iu')
