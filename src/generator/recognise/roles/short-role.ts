import { countries } from '#generator/gazetteer/country-table.ts'
import { withArticle } from './compose-role.ts'
import { portfolioWords } from './role-words.ts'

const owners: ReadonlyMap<string, string> = new Map(
  countries.map(({ name }) => [withArticle(name), name] as const),
)

/**
 * A role short enough for a panel: "Foreign Minister, China" for "Foreign Minister of China", "member, Political Bureau" for "member of the
 * Political Bureau of the Communist Party of China Central Committee". Of two offices the first stays.
 */
export function shortRole(role: string): string {
  const country = countryOwner(role)
  if (country) return `${firstOffice(country.title)}, ${country.name}`
  const [first = role, ...objects] = role.split(/ (?=(?:of|for|at) )/)
  const named = objects.findIndex((object) => !isOfOffice(object))
  const title = [first, ...objects.slice(0, named < 0 ? objects.length : named)].join(' ')
  const place = named < 0 ? undefined : objects[named]?.replace(/^\w+ (?:the )?/, '')
  if (place === undefined) return role
  return /^(?:Federal |Islamic |People’s )?(?:Republic|Kingdom|Union|State|Federation|Commonwealth)$/.test(
    place,
  )
    ? firstOffice(title)
    : `${firstOffice(title)}, ${place}`
}

/** Whether words tell what an office is, not where: "of State", "of staff", "of law", "for Energy, Water, and Mines". */
function isOfOffice(object: string): boolean {
  const words = object.split(' ').slice(1)
  return words.every((word) => {
    const key = word.replace(/,$/, '').toLowerCase()
    return /^\p{Ll}/u.test(word) || portfolioWords.has(key) || OF_OFFICES.has(key)
  })
}

/** Beside portfolios. */
const OF_OFFICES = new Set(
  'state staff treasury exchequer defence defense war navy government police'.split(' '),
)

function countryOwner(role: string): { readonly title: string; readonly name: string } | undefined {
  const at = role.lastIndexOf(' of ')
  const name = owners.get(role.slice(at + 4))
  return at > 0 && name ? { title: role.slice(0, at), name } : undefined
}

/** "Deputy Prime Minister and Foreign Minister" -> "Deputy Prime Minister"; "Employment and Labour Minister" has one office and stays. */
function firstOffice(title: string): string {
  const [first = title] = title.split(' and ')
  return /(?:minister|president|premier|chancellor|chairman|chairwoman|chair|ceo|director|secretary|head|leader)$/i.test(
    first,
  )
    ? first
    : title
}
