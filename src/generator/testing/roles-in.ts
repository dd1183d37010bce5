import { findCountries } from '#generator/recognise/countries/find-countries.ts'
import { findRoles } from '#generator/recognise/roles/find-roles.ts'
import type { Span } from '#model/mention.ts'

/** The roles of the person in [brackets]; other people of the text stand in {braces}, bodies and places in <these>. */
export function rolesIn(marked: string): string[] {
  const text = marked.replace(/[[\]{}<>]/g, '')
  const spans = [...marked.matchAll(/[[{<]([^\]}>]*)[\]}>]/g)].map(({ index, 0: whole }, before) => {
    const start = index - 2 * before
    return { start, end: start + whole.length - 2, mark: whole.charAt(0) }
  })
  const meant: Span = spans.find(({ mark }) => mark === '[')!
  const people = spans.filter(({ mark }) => mark !== '<')
  const others = spans.filter(({ mark }) => mark === '<')
  return findRoles(text, meant, { countries: findCountries(text, people), people, others })
}
