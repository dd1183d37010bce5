import { countryOf } from '#generator/gazetteer/country-table.ts'
import type { CountrySpan } from '#model/mention.ts'
import { indexFrom, isCovered, type NamedInText } from './named-in-text.ts'
import { isOffice, spelled } from './office.ts'
import { bodies } from './pointing.ts'
import { cabinetOffices, emptyRoleWords, rankWords, stateOfficeWords, timeWords } from './role-words.ts'
import type { RoleWord } from './words-around.ts'

/** Longest role worth showing, in characters; longer ones are nearly always half a sentence. */
const longestRole = 90

/** What stands behind a title and belongs to the sentence. */
const whenHeld = /\s(?:at the (?:same )?time|at the moment|as well|again|too|then|now|today|so far)$/i

/**
 * Writes the words of a title as a role: "Chinese Foreign Minister" -> "Foreign Minister of China", "US president" -> "President of the United
 * States", "the mayor of Lyon" -> "mayor of Lyon". Undefined where the words say nothing ("spokesman") or too much.
 */
export function composeRole(
  words: readonly RoleWord[],
  named: NamedInText,
  realm?: CountrySpan,
): string | undefined {
  const time = leadingTimes(words)
  const rest = words.slice(time.length)
  const owner = ownerOf(rest, named.countries) ?? (realm && rulerOf(realm, rest))
  const role = owner ? ownedRole(owner) : (roleOfPossessor(rest, named) ?? plainRole(rest))
  if (!role) return undefined
  const whole = [...time.map(spelled), role]
    .join(' ')
    .replace(/^Former /, 'former ')
    .replace(whenHeld, '')
  return whole.length > longestRole ? undefined : whole
}

function leadingTimes(words: readonly RoleWord[]): readonly RoleWord[] {
  const end = words.findIndex((word) => !timeWords.has(word.key))
  return words.slice(0, Math.max(end, 0))
}

/**
 * An office of state of a possessor that is no country: "Lapid’s former Foreign Minister" -> "former Foreign Minister", for the office is the
 * state's, not its head's; "Barcelona’s president" -> "President of Barcelona"; empty for "the club’s president", whom nobody else knows.
 */
function roleOfPossessor(words: readonly RoleWord[], { people }: NamedInText): string | undefined {
  const last = words.findIndex(({ possessive }) => possessive)
  const possessor = words.slice(0, last + 1)
  const title = words.slice(last + 1)
  const time = leadingTimes(title)
  const office = title.slice(time.length)
  const [first] = possessor
  if (!first || !isStateOffice(office)) return undefined
  const role = [...time.map(spelled), withCapitals(office)].join(' ')
  if (isCovered(people, first.start) || office.at(-1)?.key === 'minister') return role
  if (!possessor.every(({ capital }) => capital)) return isOfState(first) ? role : ''
  const article = possessor.length === 1 && bodies.has(first.key) ? 'the ' : ''
  return `${role} of ${article}${possessor.map(({ text }) => text.replace(/['’]s?$/, '')).join(' ')}`
}

/** "the nation’s president" */
function isOfState({ key }: RoleWord): boolean {
  return /^(?:country|nation|republic|state|kingdom|land|island)$/.test(key)
}

function plainRole(words: readonly RoleWord[]): string | undefined {
  const own = withoutOwner(words)
  const [only] = own
  if (!only || (own.length === 1 && emptyRoleWords.has(only.key))) return undefined
  return isStateOffice(own) ? withCapitals(own) : own.map(spelled).join(' ')
}

/** "the ministry’s state secretary", "the company’s chief executive": whose, only the article knows; "the economy ministry’s" says it. */
function withoutOwner(words: readonly RoleWord[]): readonly RoleWord[] {
  const [owner, ...rest] = words
  return owner?.possessive && !owner.capital ? rest : words
}

interface Owner {
  readonly title: readonly RoleWord[]
  readonly country: string
}

/** The country in front of an office of state: "China’s", "South Korean". Words before it are a label of the page ("UPDATE Indonesian President"). */
function ownerOf(words: readonly RoleWord[], countries: readonly CountrySpan[]): Owner | undefined {
  const first = words.at(0)?.start ?? 0
  const last = words.at(-1)?.end ?? 0
  for (let index = indexFrom(countries, first); (countries[index]?.end ?? Infinity) <= last; index++) {
    const span = countries[index]!
    const title = [...ranksBefore(span, words), ...words.filter((word) => word.start >= span.end)]
    const country = ownerName(span, words)
    if (country && span.cue !== 'metonym' && isStateOffice(title)) return { title, country }
  }
  return undefined
}

/** "Assistant U.S. Treasury Secretary", "Deputy Indian Foreign Minister": a rank before the country is the office's. */
function ranksBefore({ start }: CountrySpan, words: readonly RoleWord[]): readonly RoleWord[] {
  const before = words.filter((word) => word.start < start)
  return before.slice(before.findLastIndex(({ key }) => !rankWords.has(key)) + 1)
}

/** "President Rosa Díaz of Chile": of two titles, "the Crown Prince and Prime Minister Ann Lee of Greece", the last. */
function rulerOf({ code }: CountrySpan, words: readonly RoleWord[]): Owner | undefined {
  const title = words.slice(words.findLastIndex(({ key }) => key === 'and') + 1)
  const name = countryOf(code)?.name
  const isWhole = title.every(({ key }) => key !== 'of' && key !== 'for')
  return name && isWhole && isStateOffice(title) ? { title, country: withArticle(name) } : undefined
}

/** "Ambassador of China to Argentina", "Foreign Minister of China". */
function ownedRole({ title, country }: Owner): string {
  const to = title.findIndex(({ key }) => key === 'to')
  const office = to < 0 ? title : title.slice(0, to)
  const place = title.slice(office.length).map(spelled)
  return [titleCase(office), 'of', country, ...place].join(' ')
}

/** Parts of a country that have offices of state of their own keep their own name. */
const homeNations: readonly (readonly [RegExp, string])[] = [
  [/^(?:Scot|Scottish)/, 'Scotland'],
  [/^(?:Wales|Welsh)/, 'Wales'],
  [/^Northern Ir/, 'Northern Ireland'],
  [/^Engl/, 'England'],
  [/^(?:Soviet|USSR)/, 'the Soviet Union'],
]

function ownerName(span: CountrySpan, words: readonly RoleWord[]): string | undefined {
  const surface = words
    .filter((word) => word.start >= span.start && word.start < span.end)
    .map((word) => word.text)
    .join(' ')
  const nation = homeNations.find(([pattern]) => pattern.test(surface))
  const name = countryOf(span.code)?.name
  return nation ? nation[1] : name && withArticle(name)
}

const namesWithArticle =
  /^(?:United|Netherlands|Philippines|Maldives|Bahamas|Gambia|Comoros|Republic|Central African|Czech Rep|Dominican Rep)|Islands$/

/** "the United States", "the Philippines", but "China". */
export function withArticle(name: string): string {
  return namesWithArticle.test(name) ? `the ${name}` : name
}

/** An office of state with nothing before it but what offices of state have: "Deputy Prime Minister", not "Football Federation president". */
function isStateOffice(title: readonly RoleWord[]): boolean {
  const joint = title.findIndex(({ key }) => key === 'of' || key === 'for' || key === 'to')
  const head = joint < 0 ? title : title.slice(0, joint)
  const noun = head.at(-1)
  if (!noun || !isOffice(noun)) return false
  const name = spelled(noun).toLowerCase()
  if (name.endsWith('minister')) return true
  if (isCabinetOffice(title)) return true
  return (
    stateOfficeWords.has(name.replace(/-elect$/, '')) &&
    head.slice(0, -1).every(({ key }) => rankWords.has(key))
  )
}

/** "Secretary of State", "deputy Foreign Secretary". */
function isCabinetOffice(title: readonly RoleWord[]): boolean {
  const keys = title.map(({ key }) => key)
  const name = keys.slice(keys.findIndex((key) => key === 'crown' || !rankWords.has(key)))
  return cabinetOffices.has(name.join(' '))
}

/** "foreign minister of the island state" -> "Foreign Minister of the island state". */
function withCapitals(words: readonly RoleWord[]): string {
  const joint = words.findIndex(({ key }) => key === 'of' || key === 'for' || key === 'to')
  const office = joint < 0 ? words : words.slice(0, joint)
  return [titleCase(office), ...words.slice(office.length).map(spelled)].join(' ')
}

const smallWords = new Set(['of', 'and', 'for', 'the', 'in', 'to'])

function titleCase(words: readonly RoleWord[]): string {
  return words
    .map((word) => {
      const text = spelled(word)
      return smallWords.has(word.key) ? text : text.charAt(0).toUpperCase() + text.slice(1)
    })
    .join(' ')
}
