import { firstBodyPart } from '#model/article.ts'
import type { Article, ArticlePerson, Mention } from '#model/article.ts'

/** What a person says in the text, quoted or reported. */
export interface Quotation {
  readonly person: ArticlePerson
  /** Number of the block it stands in, from 1. */
  readonly block: number
  readonly text: string
  /** Stands in quotation marks; else it is the writer's own wording. */
  readonly quoted: boolean
}

/** The verbs of attribution that news agencies use; "saying" and "noting" hang on other verbs and are left out. */
const VERB = String.raw`(?:said|says|added|adds|stressed|emphasi[sz]ed|argued|explained|replied|warned|wrote|noted)`

/** QuotedWords of a title between the verb (or the comma) and the name: "said Foreign Minister Roe". */
const TITLE = String.raw`(?:[\p{L}\p{N}.’'-]+\s){0,8}`

/** What precedes the name in "…, Roe said", "…, said Roe", "“…,” Foreign Minister Roe said". */
const BEFORE = new RegExp(String.raw`^(?<words>.*?)(?:,|[,?!.]["”])\s+(?<verb>${VERB}\s)?${TITLE}$`, 'su')
const FOLLOWS = new RegExp(String.raw`^\s${VERB}\b`, 'u')

/** What follows the name in "Roe said (that) …", "Roe said: “…”". A place or a time after the verb begins no quotation. */
const AFTER = new RegExp(
  String.raw`^\s${VERB}(?::|,)?\s(?:that\s)?(?!(?:about|after|as|at|before|by|during|earlier|for|from|here|in|later|of|on|so|the same|this|to|when|while|with|yesterday|\p{Lu}[a-z]+day)\b)(?<words>.+?)[.?!]?(?<end>["”]?)\s*$`,
  'su',
)

const FEWEST_WORDS = 4

/** What each person is said to have said, by the first words of theirs that the text gives with their name; at most four. */
export function quotationsOf(article: Article): readonly Quotation[] {
  const first = firstBodyPart(article)
  const said = article.people.flatMap((person) => {
    const found = person.mentions.flatMap((mention) => {
      const block = article.blocks[mention.part - first]
      const words = block && wordsAt(block.text, mention)
      return words ? [{ person, block: mention.part - first + 1, ...words }] : []
    })
    return found.slice(0, 1)
  })
  return said.sort((one, other) => one.block - other.block).slice(0, 4)
}

type QuotedWords = Pick<Quotation, 'text' | 'quoted'>

function wordsAt(text: string, { start, end }: Mention): QuotedWords | undefined {
  const [from, to] = sentenceAround(text, start, end)
  const following = text.slice(end, to)
  const before = BEFORE.exec(text.slice(from, start))?.groups
  if (before && (before['verb'] !== undefined || FOLLOWS.test(following))) return cleaned(before['words'])
  return cleaned(AFTER.exec(following)?.groups?.['words'])
}

/** The words without the marks around them; undefined where they are too few, or only a part of them is quoted. */
function cleaned(words = ''): QuotedWords | undefined {
  const inside = /^["“](?<inside>[^"“”]+)["”]?$/u.exec(words)?.groups?.['inside']
  const text = (inside ?? words).trim()
  if (text.split(/\s+/).length < FEWEST_WORDS || /["“”]/.test(text)) return undefined
  return { text: text.charAt(0).toUpperCase() + text.slice(1), quoted: inside !== undefined }
}

/** A sentence ends with a stop before a capital, but not after a short title or an initial, and not before the name of who said it. */
const STOP = new RegExp(
  String.raw`(?<!\b(?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|Sen|Rep|Gov|Prof|St|\p{Lu}))[.?!](?:["”’](?!\s(?:[\p{L}.’'-]+\s){1,8}${VERB}\b))?\s+(?=["“‘]?[\p{Lu}\d])`,
  'gu',
)

function sentenceAround(text: string, start: number, end: number): readonly [from: number, to: number] {
  const starts = [...text.matchAll(STOP)].map((stop) => stop.index + stop[0].length)
  const from = starts.findLast((at) => at <= start) ?? 0
  return [from, starts.find((at) => at >= end) ?? text.length]
}
