import { isAddress, isOffice, isQualifier } from './office.ts'
import { portfolioWords } from './role-words.ts'
import { type RoleWord, wordsAfter } from './words-around.ts'

/** What leads from a name to a role: ", 45, also a", " — the", ", who is the". */
const opening =
  /^(?:,\s+(?:(?:aged\s+)?\d{1,3},\s+)?|\s+[—–]\s+|\s+\()(?:who\s+(?:is|was|has been|serves as)\s+)?(?:also\s+|currently\s+|now\s+)?(?:the\s+|a\s+|another\s+|an\s+)?/

const joints = new Set(['of', 'for', 'at', 'with', 'in', 'to', 'on', 'and', '&', 'the'])

/** Words after which the sentence goes on without the role. */
const verbs = new Set(
  `said says told tells is was are were has had have will would can could may might should must did does do added adds wrote writes
  called calls made makes took takes went goes came comes gave gives met meets led leads won lost held when while after before since
  until as during because but or if spoke speaks announced announces explained explains noted notes warned warns who between among over under amid against about around near outside inside
  through despite within without into following including like`.split(/\s+/),
)

/** A role cut off before these would be half a role. */
const relatives = new Set([
  'that',
  'which',
  'whose',
  'where',
  'whom',
  'not',
  'than',
  'based',
  'from',
  'by',
  'his',
  'her',
  'their',
  'its',
])

const nounsInIng = new Set(
  'marketing engineering planning banking housing training fishing mining nursing manufacturing programming broadcasting accounting farming learning shipping building wellbeing teaching counselling policing lending testing'.split(
    ' ',
  ),
)

/**
 * The words of a role in apposition behind a name that ends at the offset: ", the mayor of Lyon, said". Undefined without one, and wherever its
 * end is in doubt.
 */
export function titleAfter(text: string, offset: number): readonly RoleWord[] | undefined {
  const lead = opening.exec(text.slice(offset, offset + 80))
  if (!lead) return undefined
  const words = wordsAfter(text, offset + lead[0].length)
  const office = lastOfOffice(words)
  const end = office === undefined ? undefined : endOfObject(words, office + 1)
  if (office === undefined || end === undefined) return undefined
  const title = withPortfolios(text, words.slice(0, end))
  return saysWhere(title, office) ? title : undefined
}

/** The index of the last word of the office: "director general", "founder and CEO"; undefined when the words do not begin with one. */
function lastOfOffice(words: readonly RoleWord[]): number | undefined {
  const end = words.findIndex(({ key }) => joints.has(key) || verbs.has(key))
  const head = end < 0 ? words : words.slice(0, end)
  const noun = head.at(-1)
  if (!noun || !isOffice(noun) || !head.every(isOfficeWord)) return undefined
  const second = words[end]?.key === 'and' ? lastOfOffice(words.slice(end + 1)) : undefined
  return second === undefined ? head.length - 1 : end + 1 + second
}

function isOfficeWord(word: RoleWord): boolean {
  return word.capital || (!word.possessive && (isOffice(word) || isQualifier(word)))
}

/** Where what the office is of, for or at ends; undefined when that cannot be told. */
function endOfObject(words: readonly RoleWord[], from: number): number | undefined {
  for (const [index, word] of words.entries()) {
    if (index < from) continue
    if (verbs.has(word.key) || startsAnotherRole(words, index) || isAboutTime(words, index)) return index
    if (index === from && (!joints.has(word.key) || word.key === 'and')) return undefined
    if (isDoubtful(word) || isSomebodyElse(words, index)) return undefined
  }
  return words.length
}

/** "at the time", "on the eve of". */
function isAboutTime(words: readonly RoleWord[], index: number): boolean {
  const [word, , next] = words.slice(index)
  return (word?.key === 'at' && next?.key === 'time') || (word?.key === 'on' && next?.capital === false)
}

/** "… of Panama and Colón Theatre director Jorge Telerman" */
function isSomebodyElse(words: readonly RoleWord[], index: number): boolean {
  const [word, next] = words.slice(index)
  if (!word || !next?.capital || isOffice(next)) return false
  return isOffice(word) || isAddress(word)
}

/** "… and a former minister", "… and chairman of". */
function startsAnotherRole(words: readonly RoleWord[], index: number): boolean {
  const next = words[index + 1]
  if (words[index]?.key !== 'and' || !next) return false
  return ['a', 'an', 'the', 'his', 'her', 'one', 'also', 'former'].includes(next.key) || isOffice(next)
}

/** Verbs, relative clauses, and words that lean on the sentence before ("the country’s", "his"). */
function isDoubtful({ key, capital, possessive }: RoleWord): boolean {
  if (capital) return false
  return (
    possessive || relatives.has(key) || /ed$|ly$/.test(key) || (key.endsWith('ing') && !nounsInIng.has(key))
  )
}

/** Ministers have lists: "Minister of Environment" goes on with ", Water, and Agriculture". */
function withPortfolios(text: string, title: readonly RoleWord[]): readonly RoleWord[] {
  const last = title.at(-1)
  const isMinister = title.some(({ key }) => key === 'minister' || key === 'secretary')
  if (!last || !isMinister || !text.startsWith(', ', last.end)) return title
  const next = wordsAfter(text, last.end + 2)
  const other = next.findIndex(({ key }) => !portfolioWords.has(key) && key !== 'and')
  const listed = other < 0 ? next : next.slice(0, other)
  if (listed.length === 0 || listed.at(-1)?.key === 'and') return title
  return withPortfolios(text, [...title.slice(0, -1), { ...last, text: `${last.text},` }, ...listed])
}

/** A role in apposition must tell of what or where it is held; "the chairman" alone leans on the sentence before. */
function saysWhere(title: readonly RoleWord[], office: number): boolean {
  const last = title.at(-1)
  if (!last || joints.has(last.key)) return false
  return title.length > office + 1 || title.slice(0, office).some(({ capital }) => capital)
}
