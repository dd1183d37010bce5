import { isAddress, isOffice, isQualifier, lastOfficeOf } from './office.ts'
import { isDate, isKind, isOccupation, nounsInIng, portfolioWords } from './role-words.ts'
import { type RoleWord, wordsAfter } from './words-around.ts'

/** What leads from a name to a role: ", 45, also a", " — the", ", who is the", " is serving as", or nothing to "officer-in-charge of". */
const copula =
  /(?:,\s+\d{1,3},)?\s+(?:(?:is\s+(?:currently\s+)?serving|has\s+served|currently\s+serves|serves|has\s+worked|works)\s+as|is)\s+/
const apposition =
  /(?:(?:\s+\(\d{1,3}\))?,\s+(?:(?:aged\s+)?\d{1,3},\s+)?|\s+[—–-]\s+|\s+\()(?:who\s+(?:is|was|has been|serves as)\s+)?/
const nothing = /\s+(?=officer-in-charge\b)/
const determiner =
  /(?:also\s+|currently\s+|now\s+)?(?:the\s+|a\s+|another\s+|an\s+)?(?:new\s+|other\s+)?(?:(?:(?:newly|recently|democratically)[\s-])?(?:re-?)?(?:elected|appointed|named|installed)\s+)?/
const opening = new RegExp(`^(?:${copula.source}|${apposition.source}|${nothing.source})${determiner.source}`)

/** ", who chairs the": the office of what is done. */
const activity =
  /^,\s+who\s+(?:currently\s+|also\s+|now\s+)?(chairs|heads|leads|directs|edits)\s+(?=the\s+\p{Lu})/u
const officeOfActivity: Readonly<Record<string, string>> = {
  chairs: 'chair',
  heads: 'head',
  leads: 'leader',
  directs: 'director',
  edits: 'editor',
}

const joints = new Set(['of', 'for', 'at', 'with', 'in', 'to', 'on', 'and', '&', 'the'])

/** Words after which the sentence goes on without the role. */
const verbs = new Set(
  `said says told tells is was are were has had have will would can could may might should must did does do added adds wrote writes
  called calls made makes took takes went goes came comes gave gives met meets led leads won lost held when while after before since
  until as during because but or if spoke speaks announced announces explained explains noted notes warned warns who between among over under amid against about around near outside inside
  through despite within without into following including like`.split(/\s+/),
)

/** Words that tell more of what stands before them; a role that says what it is of may end there. */
const relatives = new Set('that which whose where whom not than based from by living'.split(' '))

/** Words that lean on the sentence before. */
const owners = new Set('his her their its my our'.split(' '))

/**
 * The words of a role in apposition behind a name that ends at an offset: ", the mayor of Lyon, said". `nextBearer` tells where the next person is
 * named. Undefined without a role, wherever its end is in doubt, and where it is the next person's.
 */
export function titleAfter(
  text: string,
  offset: number,
  nextBearer: () => number,
): readonly RoleWord[] | undefined {
  const around = text.slice(offset, offset + 80)
  const done = activityIn(around)
  const lead = done?.lead ?? opening.exec(around)?.[0]
  if (lead === undefined) return undefined
  const next = nextBearer()
  const behind = wordsAfter(text, offset + lead.length, next)
  // "the city’s head of transport for the Old Harbour"
  const leans = behind[0]?.possessive === true && !behind[0].capital
  const words = done ? [...done.words, ...behind] : leans ? behind.slice(1) : behind
  const last = lastOfOffice(words, introduced.test(lead))
  const end = last === undefined ? undefined : endOfObject(words, last + 1)
  if (last === undefined || end === undefined) return undefined
  if (end === words.length && runsInto(text, words, next)) return undefined
  const first = lastOfficeOf(words.slice(0, last + 1))
  const title = withList(text, words.slice(first, end), next).filter(isOwnWord)
  if (leans && !title.slice(last - first + 1).some(({ capital }) => capital)) return undefined
  return saysWhere(title, last - first) || isOneOfAKind(title, lead) ? title : undefined
}

/** ", who chairs the Board" as "chair of the Board": what leads to "the Board", and the words that stand for it. */
function activityIn(
  text: string,
): { readonly lead: string; readonly words: readonly RoleWord[] } | undefined {
  const [lead, verb = ''] = activity.exec(text) ?? []
  if (lead === undefined) return undefined
  const made = { start: 0, end: 0, capital: false, possessive: false }
  return { lead, words: [officeOfActivity[verb]!, 'of'].map((word) => ({ ...made, text: word, key: word })) }
}

/** Whether nothing but white space stands between the words and the next person: "the Minister of Tourism Ann Lee". */
function runsInto(text: string, words: readonly RoleWord[], next: number): boolean {
  const end = words.at(-1)?.end ?? next
  return next - end < 12 && /^\s+(?:\p{Lu}\p{L}*\.?\s+)?$/u.test(text.slice(end, next))
}

/** "the territory’s Department of Finance" is the Department of Finance. */
function isOwnWord({ possessive, capital }: RoleWord): boolean {
  return capital || !possessive
}

/**
 * The index of the last word of the office: "director general", "founder and CEO", "health and social services minister"; undefined when the
 * words do not begin with one. Behind an article any word in small letters may tell its kind: "an economics professor".
 */
function lastOfOffice(words: readonly RoleWord[], isIntroduced: boolean): number | undefined {
  const end = words.findIndex((word) => joints.has(word.key) || verbs.has(word.key) || tells(word))
  const head = end < 0 ? words : words.slice(0, end)
  const noun = head.at(-1)
  const mayTell = (word: RoleWord) => isOfficeWord(word) || (isIntroduced && !isDoubtful(word, undefined))
  if (!noun || !head.every(mayTell) || head.length > LONGEST_OFFICE) return undefined
  const isOne = isOffice(noun)
  if (!isOne && !portfolioWords.has(noun.key)) return undefined
  const second = words[end]?.key === 'and' ? lastOfOffice(words.slice(end + 1), isIntroduced) : undefined
  if (second !== undefined) return end + 1 + second
  return isOne ? head.length - 1 : undefined
}

const LONGEST_OFFICE = 6

function isOfficeWord(word: RoleWord): boolean {
  return word.capital || (!word.possessive && (isOffice(word) || isQualifier(word)))
}

/** Where what the office is of, for or at ends; undefined when that cannot be told. */
function endOfObject(words: readonly RoleWord[], from: number): number | undefined {
  for (const [index, word] of words.entries()) {
    if (index < from) continue
    if (verbs.has(word.key) || startsAnotherRole(words, index) || isAboutTime(words, index)) return index
    if (tellsMore(words, index) && isWhole(words.slice(from, index))) return index
    if (index === from && word.key === 'and') return index
    if (index === from && !joints.has(word.key)) return undefined
    if (isDoubtful(word, words[index + 1], words[index - 1]) || isSomebodyElse(words, index)) return undefined
  }
  return words.length
}

/** "based in", "elected last year", "to hear them": more of what stands before. */
function tellsMore(words: readonly RoleWord[], index: number): boolean {
  const [word, next] = words.slice(index)
  return word !== undefined && (tells(word) || (word.key === 'to' && !next?.capital && next?.key !== 'the'))
}

/** A relative, or a verb of the past: "retired" and "elected" may belong to the office. */
function tells(word: RoleWord): boolean {
  return relatives.has(word.key) || (!word.capital && word.key.endsWith('ed') && !isQualifier(word))
}

/** Whether an object names what it is, or there is none. */
function isWhole(object: readonly RoleWord[]): boolean {
  return object.length === 0 || (object.some(({ capital }) => capital) && !joints.has(object.at(-1)!.key))
}

/** "at the time", "on the eve of", "in 2019", "last year". */
function isAboutTime(words: readonly RoleWord[], index: number): boolean {
  const [word, next, third] = words.slice(index)
  if (word?.key === 'on') return third?.capital === false || isDate(next?.key ?? '')
  if (/^(?:last|this|next)$/.test(word?.key ?? '')) return isTime(next?.key ?? '')
  return (word?.key === 'at' && third?.key === 'time') || (word?.key === 'in' && isDate(next?.key ?? ''))
}

function isTime(key: string): boolean {
  return isDate(key) || /^(?:year|month|week|weekend|night|spring|summer|autumn|fall|winter)$/.test(key)
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

/** Verbs, relative clauses, and words that lean on the sentence before ("the country’s largest", "his"); not "the ruling party". */
function isDoubtful(
  { key, capital, possessive }: RoleWord,
  next: RoleWord | undefined,
  before?: RoleWord,
): boolean {
  if (capital) return false
  if (possessive) return !next?.capital
  if (relatives.has(key) || owners.has(key) || key.endsWith('ly')) return true
  return before?.key !== 'the' && (key.endsWith('ed') || (key.endsWith('ing') && !nounsInIng.has(key)))
}

/**
 * An object may be a list with commas: "Minister of Environment" goes on with ", Water, and Agriculture", "manager in the Health" with ", Safety
 * and Environment Department", "researcher in media" with ", gender and culture at the college".
 */
function withList(text: string, title: readonly RoleWord[], next: number): readonly RoleWord[] {
  const last = title.at(-1)
  if (!last || !text.startsWith(', ', last.end)) return title
  const words = wordsAfter(text, last.end + 2, next)
  const listed = isOfMinister(title) ? portfoliosIn(words) : itemsIn(words, title)
  if (listed.length === 0) return title
  const longer = [...title.slice(0, -1), { ...last, text: `${last.text},` }, ...listed]
  return withList(text, longer, next)
}

function isOfMinister(title: readonly RoleWord[]): boolean {
  return title.some(({ key }) => key === 'minister' || key === 'secretary')
}

function portfoliosIn(words: readonly RoleWord[]): readonly RoleWord[] {
  const other = words.findIndex(({ key }) => !portfolioWords.has(key) && key !== 'and')
  const listed = other < 0 ? words : words.slice(0, other)
  return listed.at(-1)?.key === 'and' ? [] : listed
}

/** Words between "and" or a comma and the next: more are no item of a list. */
const LONGEST_ITEM = 3

/** The next items of a list that ends with an "and": in small letters as the first, or of capitals up to a "Department". */
function itemsIn(words: readonly RoleWord[], title: readonly RoleWord[]): readonly RoleWord[] {
  const and = words.findIndex(({ key }) => key === 'and' || key === '&')
  const last = title.at(-1)!
  const isFirstItem = title.findLastIndex(({ key }) => joints.has(key)) >= title.length - 1 - LONGEST_ITEM
  if (and < 1 || and > LONGEST_ITEM || !isFirstItem) return []
  const end = endOfObject(words, -1)
  const listed = words.slice(0, end ?? 0)
  if (listed.length < and + 2 || startsAnotherRole(words, and) || listed.some(isOffice)) return []
  if (last.capital)
    return listed.some(isBody) && words.slice(0, and).every(({ capital }) => capital) ? listed : []
  return listed.slice(0, and + 2).every(({ capital }) => !capital) ? listed : []
}

/** "Safety and Environment Department" */
function isBody({ key, capital }: RoleWord): boolean {
  return (
    capital &&
    /^(?:department|ministry|division|directorate|committee|commission|authority|unit|section|bureau)$/.test(
      key,
    )
  )
}

/** A role in apposition must tell of what or where it is held, or what kind it is; "the chairman" alone leans on the sentence before. */
function saysWhere(title: readonly RoleWord[], office: number): boolean {
  const last = title.at(-1)
  if (!last || joints.has(last.key)) return false
  return (
    title.length > office + 1 || title.slice(0, office).some(({ capital, key }) => capital || isKind(key))
  )
}

const introduced =
  /^(?!\s+(?:is|has|serves|works)\b).*\s(?:an?|the)\s+(?:new\s+)?(?:(?:\p{L}+ly[\s-])?[\p{L}-]+ed\s+)?$/su

/** ", an economist" or ", economist": an occupation needs no place, and anything with "a" is said whole. */
function isOneOfAKind(title: readonly RoleWord[], lead: string | undefined): boolean {
  return title.length === 1 && lead !== undefined && (/\san?\s+$/.test(lead) || isOccupation(title[0]!.key))
}
