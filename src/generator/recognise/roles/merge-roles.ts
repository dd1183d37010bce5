import type { Day } from '#model/day.ts'
import type { Role } from '#model/person.ts'

/** A role as one article gives it, with the article's day if it has one. */
export interface RoleSeen {
  readonly role: string
  readonly day?: Day
}

/** `foldRoles` of roles as articles give them. `articles` counts what is given here, so give each role of an article once. */
export function mergeRoles(seen: readonly RoleSeen[]): readonly Role[] {
  return foldRoles(
    seen.map(({ role, day }) => ({ text: role, ...(day && { first: day, last: day }), articles: 1 })),
  )
}

/**
 * The distinct roles of a person, the main one first, then most frequent first, whatever the order given. The main one is the latest of those
 * that are nearly as frequent as the commonest, and none that later articles call a former one. Spellings that differ only in capitals are one,
 * shown as most often written; a shorter role goes into a longer one that says it too: "Foreign Minister" into "Deputy Prime Minister and Foreign
 * Minister of Pakistan".
 */
export function foldRoles(roles: readonly Role[]): readonly Role[] {
  const longestFirst = [...bySpelling(roles).values()]
    .map(usualSpelling)
    .sort((a, b) => b.text.length - a.text.length || compare(a.text, b.text))
  const folded: Role[] = []
  for (const role of longestFirst) {
    const index = indexOfMost(folded, (longer) => says(longer.text, role.text))
    const longer = folded[index]
    if (longer) folded[index] = joined(longer, role)
    else folded.push(role)
  }
  const inOrder = folded.sort(commonestFirst)
  const main = mainOf(inOrder)
  return main ? [main, ...inOrder.filter((role) => role !== main)] : []
}

function commonestFirst(a: Role, b: Role): number {
  return (
    b.articles - a.articles ||
    compare(b.last ?? '', a.last ?? '') ||
    rank(a) - rank(b) ||
    compare(a.text, b.text)
  )
}

/** Of roles alike in all else an office of state that is held goes first, then what is held, then what was. */
function rank({ text }: Role): number {
  if (text.startsWith('former ')) return 2
  return stateOffice.test(text) ? 0 : 1
}

const stateOffice =
  /^(?:President|Prime Minister|Premier|Chancellor|King|Queen|Emir|Amir|Sultan|Pope)(?: of|$)/

/** A role in at least this part of the articles of the commonest may be the main one. */
const USUAL_SHARE = 1 / 3

function mainOf(roles: readonly Role[]): Role | undefined {
  const most = roles[0]?.articles ?? 0
  const held = roles.filter((role) => !roles.some((former) => ends(former, role)))
  const usual = held.filter(({ articles }) => articles >= most * USUAL_SHARE)
  const latest = usual.reduce((last, role) => (compare(role.last ?? '', last) > 0 ? role.last! : last), '')
  const [main] = usual.filter(({ last = '' }) => last === latest).sort((a, b) => rank(a) - rank(b))
  return main ?? held[0] ?? roles[0]
}

/** Whether a later article calls a role a former one. */
function ends(former: Role, role: Role): boolean {
  if (!former.text.startsWith('former ') || former.last === undefined) return false
  const text = former.text.slice('former '.length)
  return compare(former.last, role.last ?? '') > 0 && (says(role.text, text) || says(text, role.text))
}

function bySpelling(roles: readonly Role[]): Map<string, Role[]> {
  const groups = new Map<string, Role[]>()
  for (const role of roles) {
    const key = role.text.toLowerCase()
    const group = groups.get(key)
    if (group) group.push(role)
    else groups.set(key, [role])
  }
  return groups
}

/** One role in its most frequent spelling; of equally frequent ones the one with capitals, which sorts first. */
function usualSpelling(spellings: readonly Role[]): Role {
  const counts = new Map<string, number>()
  for (const { text, articles } of spellings) counts.set(text, (counts.get(text) ?? 0) + articles)
  const [usual = ['']] = [...counts].sort(([a, m], [b, n]) => n - m || compare(a, b))
  return { ...spellings.reduce(joined), text: usual[0] }
}

/** The one role with the days and the count of both. */
function joined(role: Role, other: Role): Role {
  const days = [role.first, role.last, other.first, other.last].filter((day) => day !== undefined).sort()
  const first = days.at(0)
  const last = days.at(-1)
  return {
    text: role.text,
    ...(first && { first }),
    ...(last && { last }),
    articles: role.articles + other.articles,
  }
}

/**
 * Whether a role says everything a shorter one says, from its start or after an "and", to its end or to what it is of: "Deputy Prime Minister and
 * Foreign Minister of Pakistan" says "Foreign Minister".
 */
export function says(longer: string, shorter: string): boolean {
  const [office, owner] = splitOwner(shorter.toLowerCase())
  const text = longer.toLowerCase()
  if (owner !== undefined && !text.endsWith(` of ${owner}`) && !text.startsWith(shorter.toLowerCase()))
    return false
  return [...text.matchAll(/^| and /g)].some(({ index, 0: joint }) => {
    const rest = text.slice(index + joint.length)
    return rest.startsWith(office) && /^(?:$|,? (?:of|for|at|in|and) )/.test(rest.slice(office.length))
  })
}

function splitOwner(role: string): readonly [office: string, owner?: string] {
  const at = role.indexOf(' of ')
  return at < 0 ? [role] : [role.slice(0, at), role.slice(at + 4)]
}

function indexOfMost(roles: readonly Role[], fits: (role: Role) => boolean): number {
  let most = -1
  for (const [index, role] of roles.entries()) {
    if (fits(role) && role.articles > (roles[most]?.articles ?? 0)) most = index
  }
  return most
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
