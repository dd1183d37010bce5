import { countries } from '#generator/gazetteer/country-table.ts'
import { withArticle } from './compose-role.ts'

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
  const [title = role, ...places] = role.split(/ (?:of|for|at) (?:the )?/)
  const [place] = places
  return place === undefined ? role : `${firstOffice(title)}, ${place}`
}

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
