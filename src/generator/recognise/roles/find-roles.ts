import type { CountrySpan, Span } from '#model/mention.ts'
import { composeRole } from './compose-role.ts'
import { titleAfter } from './title-after.ts'
import { titleBefore } from './title-before.ts'

/**
 * The titles and affiliations that the text gives to a person at one mention (UTF-16 offsets, titles outside), cleaned: "Foreign Minister of
 * China", "former mayor of Lyon". Most mentions have none. `countries` are the spans found in the same text. A title is left out rather than
 * given by half; forms of address ("Dr", "Mr") are no roles. Looks at a few hundred characters around the mention; never throws.
 */
export function findRoles(text: string, mention: Span, countries: readonly CountrySpan[]): string[] {
  const before = titleBefore(text, mention.start) ?? titleBeforeComma(text, mention)
  const titles = [before, titleAfter(text, mention.end)]
  const roles = titles.flatMap((title) => (title ? (composeRole(title, countries) ?? []) : []))
  return [...new Set(roles)]
}

/** "The mayor of Lyon, Jane Roe, said": the name stands in apposition to the role. */
function titleBeforeComma(text: string, { start, end }: Span): ReturnType<typeof titleBefore> {
  const comma = /,\s+$/.exec(text.slice(Math.max(0, start - 4), start))
  if (!comma || !/^[,.]/.test(text.slice(end, end + 1))) return undefined
  const title = titleBefore(text, start - comma[0].length)
  return title && title.length > 1 ? title : undefined
}
