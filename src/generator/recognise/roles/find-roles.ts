import type { CountrySpan, Span } from '#model/mention.ts'
import { composeRole } from './compose-role.ts'
import { indexFrom, spanAt, type NamedInText } from './named-in-text.ts'
import { isOffice } from './office.ts'
import { resolvePointing, withoutSeat } from './pointing.ts'
import { titleAfter } from './title-after.ts'
import { titleBefore, titleBeforeComma } from './title-before.ts'
import { type RoleWord, wordsAfter } from './words-around.ts'

/**
 * The titles and affiliations that the text gives to a person at one mention (UTF-16 offsets), cleaned: "Foreign Minister of China", "former
 * mayor of Lyon". Most mentions have none. A title is left out rather than given by half, and so is one that another person of the text has;
 * forms of address ("Dr", "Mr") are no roles. Looks at a few hundred characters around the mention; never throws.
 */
export function findRoles(text: string, mention: Span, named: NamedInText): string[] {
  const start = nameStart(text, mention)
  const before =
    titleBefore(text, start, named.others) ??
    (endsApposition(text, mention.end) ? titleBeforeComma(text, start, named.others) : undefined)
  const realm = realmAfter(text, mention.end, named.countries)
  const found = titleAfter(text, mention.end, () => nextBearer(text, mention.end, named.people))
  const after = found && withoutSeat(withWholeEnd(found, text, named.others))
  const roles = [
    before && composeRole(resolvePointing(before, text, mention.start), named, realm),
    after && composeRole(resolvePointing(after, text, mention.start), named),
  ]
  return [...new Set(roles.flatMap((role) => role ?? []))]
}

/** A title that ends within a name with all of it: "official for the United Nations Conference on Trade and Development". */
function withWholeEnd(title: readonly RoleWord[], text: string, names: readonly Span[]): readonly RoleWord[] {
  const last = title.at(-1)
  const name = last && spanAt(names, last.start)
  if (!name || name.end <= last.end) return title
  return [...title.slice(0, -1), { ...last, text: text.slice(last.start, name.end).replace(/\s+/g, ' ') }]
}

/** The country behind a name: "King Felipe VI of Spain". */
function realmAfter(text: string, end: number, countries: readonly CountrySpan[]): CountrySpan | undefined {
  const joint = /^\s+of\s+(?:the\s+)?/.exec(text.slice(end, end + 12))
  const country = joint && countries[indexFrom(countries, end)]
  return country?.start === end + (joint?.[0].length ?? 0) ? country : undefined
}

/** Where the next person is named who may have a title of their own: not in "a lawyer for Ann Lee", nor in "a former Biden adviser". */
function nextBearer(text: string, from: number, people: readonly Span[]): number {
  for (let index = indexFrom(people, from); index < people.length; index++) {
    const { start, end } = people[index]!
    if (start > from + LONGEST) break
    const isWithin =
      /\b(?:of|for|to|the|with)\s+$/.test(text.slice(Math.max(0, start - 6), start)) ||
      /^['’]s\s/.test(text.slice(end, end + 3)) ||
      wordsAfter(text, end).slice(0, 2).some(isOffice)
    if (!isWithin) return start
  }
  return Infinity
}

/** No title goes further, in characters. */
const LONGEST = 200

/** Words of high offices that the tagger may leave in a name: "Crown Prince Hussein". */
const titleInName =
  /^(?:(?:HRH|HM|HH) )?(?:(?:Crown )?Prince(?:ss)?|King|Queen|President|Prime Minister|Pope|(?:Amir|Emir)(?= Sheikh)) (?!\p{L}+-\p{Ll})(?=\p{Lu})/u

/** Where the name in a mention begins. */
function nameStart(text: string, { start, end }: Span): number {
  return start + (titleInName.exec(text.slice(start, end))?.[0].length ?? 0)
}

/** Whether a name that ends at an offset may stand in apposition: in "the mayor of Lyon, Jane Roe and" the mayor may be somebody else. */
function endsApposition(text: string, end: number): boolean {
  return !/^(?:['’]s|\s+(?:and|&|or)\s)/.test(text.slice(end, end + 6))
}
