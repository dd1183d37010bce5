import type { Day } from '#model/day.ts'
import type { Role } from '#model/person.ts'

/** A role as one article gives it, with the article's day if it has one. */
export interface RoleSeen {
  readonly role: string
  readonly day?: Day
}

/**
 * The distinct roles of a person, most frequent first (then latest, then by text). Spellings that differ only in capitals are one, shown as most
 * often written; a shorter role goes into a longer one that says it too: "Foreign Minister" into "Deputy Prime Minister and Foreign Minister of
 * Pakistan". `articles` counts what was given, so give each role of an article once.
 */
export function mergeRoles(seen: readonly RoleSeen[]): readonly Role[] {
  const groups = [...groupBySpelling(seen).values()]
    .map(roleOf)
    .sort((a, b) => b.text.length - a.text.length || compare(a.text, b.text))
  const merged: Role[] = []
  for (const role of groups) {
    const index = indexOfMost(merged, (longer) => says(longer.text, role.text))
    const longer = merged[index]
    if (longer) merged[index] = joined(longer, role)
    else merged.push(role)
  }
  return merged.sort(
    (a, b) => b.articles - a.articles || compare(b.last ?? '', a.last ?? '') || compare(a.text, b.text),
  )
}

function groupBySpelling(seen: readonly RoleSeen[]): Map<string, RoleSeen[]> {
  const groups = new Map<string, RoleSeen[]>()
  for (const one of seen) {
    const key = one.role.toLowerCase()
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return groups
}

function roleOf(seen: readonly RoleSeen[]): Role {
  const days = seen.flatMap(({ day }) => day ?? []).sort()
  return { text: usualSpelling(seen.map(({ role }) => role)), ...spanOf(days), articles: seen.length }
}

/** The most frequent; of equally frequent ones the one with capitals, which sorts first. */
function usualSpelling(spellings: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const spelling of spellings) counts.set(spelling, (counts.get(spelling) ?? 0) + 1)
  const [usual] = [...counts].sort(([a, m], [b, n]) => n - m || compare(a, b))
  return usual?.[0] ?? ''
}

function spanOf(days: readonly Day[]): Pick<Role, 'first' | 'last'> {
  const first = days.at(0)
  const last = days.at(-1)
  return { ...(first && { first }), ...(last && { last }) }
}

function joined(longer: Role, shorter: Role): Role {
  const days = [longer, shorter].flatMap(({ first, last }) => [first ?? [], last ?? []].flat()).sort()
  return { text: longer.text, ...spanOf(days), articles: longer.articles + shorter.articles }
}

/** Whether a role says everything a shorter one says: from its start or after an "and", to its end or to what it is of. */
function says(longer: string, shorter: string): boolean {
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
