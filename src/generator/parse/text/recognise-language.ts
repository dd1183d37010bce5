import type { Block } from '#model/article.ts'

/** Texts of fewer words are not judged; so many characters of longer ones are. */
const FEWEST_WORDS = 12
const SAMPLE = 1200

/** The commonest words of English that no other language of newspapers has in common with it, and the share of words from which a text is English. */
const ENGLISH: ReadonlySet<string> = new Set(
  'the of and to that was were which with for from this have has had been by said they their would who is are be as on at it its not but his her she he into after than also there will about'.split(
    ' ',
  ),
)
const ENGLISH_SHARE = 0.18

/** Common words of the languages whose short texts are told, English to tell them from it; a word that several have says less of each. */
const COMMON: ReadonlyMap<string, string> = new Map([
  [
    'de',
    `der die das und ist nicht mit von ein eine auf für dem den des im zu sich auch wird war er sie nach bei aus als am zum zur
    wurde einen einer einem hat über sind vom dass noch nur oder um es wie bis seine ihre haben werden kann so wir ich durch beim`,
  ],
  [
    'es',
    `el los las del y una con por para que es en su se al fue como más pero ha según tras lo un la de no sus este esta son dos
    entre desde hasta sin sobre también muy ya años`,
  ],
  [
    'fr',
    `le les des du et une est dans pour au aux par sur que qui avec il elle son sa ses ce cette en la un ne pas à de l d qu s n
    été sont ont leur plus mais ou où se deux après cet ces être fut`,
  ],
  [
    'pt',
    `o os as do da dos das e em no na um uma com por para não que é ao à mais foi se como pelo pela de nos nas ele ela seu sua
    são entre também já ser há até sem anos`,
  ],
  [
    'en',
    `the of and to that was were with for from this have has had by said they his her she he is are be as on at it its not but
    in a an who will after than which or`,
  ],
])

/** So many common words tell a language, if they are twice as many as any other's; of fewer the detector must think the same. */
const FEWEST_COMMON = 2
const CLEARLY = 2
/** The share of a text that they are, at least: names hold some, too. */
const COMMON_SHARE = 0.16

/** More figures to a word than this are a table, which has no language to tell. */
const FIGURES = 0.3

/** The share of eld's own average score of right answers; texts in languages that it does not know score lower. */
const AVERAGE = 0.9

const GALICIAN =
  /(?<!\p{L})(?:unha|dunha|nunha|cunha|dixo|máis|tamén|xa|polos?|polas?|\p{L}+ción)(?!\p{L})/giu

/** Words that tell languages apart which eld takes for one another, or does not know. Without any of them the language is left open. */
const TELLING: ReadonlyMap<string, readonly (readonly [tag: string, words: RegExp])[]> = new Map([
  [
    'ms',
    [
      [
        'id',
        /\b(?:bahwa|karena|bisa|kantor|mobil|uang|sekitar|saat|warga|polisi|antara lain|menurut dia|katanya)\b/gi,
      ],
      [
        'ms',
        /\b(?:bahawa|kerana|boleh|pejabat|kereta|wang|ialah|beliau|manakala|sekiranya|iaitu|berkata)\b/gi,
      ],
    ],
  ],
  [
    'hr',
    [
      [
        'hr',
        /(?<!\p{L})(?:tko|što|tjed\p{L}+|tisuć\p{L}+|vijeć\p{L}*|uvjet\p{L}*|gdje|prije|vrijeme|općin\p{L}+|tijekom|priopć\p{L}+)(?!\p{L})/giu,
      ],
      [
        'sr-Latn',
        /(?<!\p{L})(?:šta|nedelj\p{L}+|hiljad\p{L}+|već\p{L}e|gde|pre|vreme|opštin\p{L}+|tokom|saopšt\p{L}+|uslov\p{L}*|beograd\p{L}*)(?!\p{L})/giu,
      ],
    ],
  ],
  [
    'es',
    [
      ['es', /(?<!\p{L})(?:el|los|las|una|del|y|ya|hasta|según|con|en)(?!\p{L})/giu],
      ['gl', GALICIAN],
    ],
  ],
  [
    'pt',
    [
      ['gl', GALICIAN],
      [
        'pt',
        /(?<!\p{L})(?:não|uma|um|mais|com|após|à|às|são|em|pelo|pela|\p{L}+ção|\p{L}+ções|\p{L}+ão)(?!\p{L})/giu,
      ],
    ],
  ],
  [
    'nl',
    [
      ['nl', /\b(?:een|de|zijn|niet|wordt|werd|naar)\b/gi],
      ['af', /(?<!\p{L})(?:die|[’']n|nie|hulle|sy|wees|wat)(?!\p{L})/giu],
    ],
  ],
  [
    'bg',
    [
      ['bg', /(?<!\p{L})(?:че|ще|се|\p{L}*[щъ]\p{L}*)(?!\p{L})/giu],
      ['mk', /(?<!\p{L})(?:дека|ќе|\p{L}*[ѓќѕјљњџ]\p{L}*)(?!\p{L})/giu],
    ],
  ],
])

/**
 * The language of an article by its body, the dateline cut off, as a BCP 47 tag. Undefined where it is in doubt. Plain English is
 * told by its commonest words, and so are short texts in the languages that have a tagger of their own; the detector (eld, 60
 * languages) is loaded for the first other text.
 */
export async function recogniseLanguage(blocks: readonly Block[]): Promise<string | undefined> {
  const text = sampleOf(blocks)
  const words = wordsOf(text)
  if (words.length + unspaced(text) < FEWEST_WORDS) return foreignByCommonWords(text, words)
  if (isEnglish(words)) return 'en'
  if ((text.match(/\d[\d.,]*/g)?.length ?? 0) > words.length * FIGURES)
    return foreignByCommonWords(text, words)
  return (await detect(text)) ?? foreignByCommonWords(text, words)
}

/** Each common word's share in every language that has it. */
const SHARES = sharesOfWords()

function sharesOfWords(): ReadonlyMap<string, readonly (readonly [tag: string, share: number])[]> {
  const tags = new Map<string, string[]>()
  for (const [tag, words] of COMMON)
    for (const word of words.trim().split(/\s+/)) tags.set(word, [...(tags.get(word) ?? []), tag])
  return new Map([...tags].map(([word, of]) => [word, of.map((tag) => [tag, 1 / of.length] as const)]))
}

/** The language other than English that a text's common words tell clearly, or tell and the detector confirms. */
async function foreignByCommonWords(text: string, words: readonly string[]): Promise<string | undefined> {
  const counts = new Map<string, number>([...COMMON.keys()].map((tag) => [tag, 0]))
  for (const word of words.flatMap((word) => word.split(/['’]/)))
    for (const [tag, share] of SHARES.get(word) ?? []) counts.set(tag, counts.get(tag)! + share)
  const [[best, most], [, second]] = [...counts].sort(([, a], [, b]) => b - a) as [
    [string, number],
    [string, number],
  ]
  if (best === 'en' || most === second || most < COMMON_SHARE * words.length) return undefined
  if (most >= FEWEST_COMMON && most >= CLEARLY * second) return best
  const { eld } = await import('eld/extrasmall')
  return eld.detect(text).language === best ? best : undefined
}

/** Whether a text is long enough to be judged and is not English. */
export function isForeign(text: string): boolean {
  const words = wordsOf(text.slice(0, SAMPLE))
  return words.length >= FEWEST_WORDS && !isEnglish(words) && !words.includes('the')
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}’']+/gu) ?? []
}

/** The paragraphs first, as headings and points are hardly sentences. */
function sampleOf(blocks: readonly Block[]): string {
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'quote')
  let sample = ''
  for (const { text } of paragraphs.length > 0 ? paragraphs : blocks) {
    if (sample.length >= SAMPLE) break
    sample += `${text.slice(0, SAMPLE)}\n`
  }
  return sample.slice(0, SAMPLE).toWellFormed()
}

/** Words of scripts that do not part them, at about two characters a word. */
function unspaced(text: string): number {
  const letters = text.match(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu,
  )
  return (letters?.length ?? 0) >> 1
}

function isEnglish(words: readonly string[]): boolean {
  return (
    words.includes('the') && words.filter((word) => ENGLISH.has(word)).length >= words.length * ENGLISH_SHARE
  )
}

async function detect(text: string): Promise<string | undefined> {
  const { eld } = await import('eld/extrasmall')
  const found = eld.detect(text)
  const isReliable: (ratio: number) => boolean = found.isReliable
  if (found.language === '' || !isReliable(AVERAGE)) return undefined
  const telling = TELLING.get(found.language)
  return telling ? mostTold(text, telling) : found.language
}

function mostTold(
  text: string,
  telling: readonly (readonly [tag: string, words: RegExp])[],
): string | undefined {
  const counts = telling.map(([tag, words]) => [tag, text.match(words)?.length ?? 0] as const)
  const [best, second] = counts.toSorted(([, a], [, b]) => b - a)
  return best && best[1] > (second?.[1] ?? 0) ? best[0] : undefined
}
