import { findCountries } from '#generator/recognise/countries/find-countries.ts'
import { findRoles } from '#generator/recognise/roles/find-roles.ts'
import type { Span } from '#model/mention.ts'

/** The roles of the person in [brackets]; other people of the text stand in {braces}. */
export function rolesIn(marked: string): string[] {
  const text = marked.replace(/[[\]{}]/g, '')
  const people = [...marked.matchAll(/[[{]([^\]}]*)[\]}]/g)].map(({ index, 0: whole }, before) => {
    const start = index - 2 * before
    return { start, end: start + whole.length - 2, isMeant: whole.startsWith('[') }
  })
  const meant: Span = people.find(({ isMeant }) => isMeant)!
  return findRoles(text, meant, { countries: findCountries(text, people), people })
}
