import type { CountryCue, Span } from '#model/mention.ts'

/** Words of companies, clubs, newspapers and schools. Ministries, parties, armies, embassies and central banks have none of them. */
export const privateBody =
  /\b(?:Airlines?|Airways|Inc|Ltd|Limited|Corp|Corporation|PLC|Plc|LLC|Co|Company|Group|Holdings?|Bank(?! of (?:England|Japan|Korea|Canada|Israel|Italy|Spain|France|Greece|Mexico|Russia|Thailand|Ghana))|Insurance|Motors?|Telecom|Mobile|Media|News|Daily|Times|Post|Herald|Tribune|TV|Television|Radio|Magazine|FC|Club|Rovers|Hotels?|Restaurant|Records|Pictures|Studios?|Foods?|Pharma\w*|Industries|Steel|Airport)\b/

const publicBody =
  /\b(?:Central|Reserve|National|State|People['’]s|Ministry|Embassy|Government|Republic|Party|Army|Federal)\b/

/**
 * Answers whether a country's name at [start, end) is part of a private organisation's own name: the China of "China Evergrande Group", but not
 * what tells where it is from ("Lebanese Example TV", "Example Corp of South Korea"). Ask in ascending order.
 */
export function organisationMask(
  text: string,
  organisations: readonly Span[],
  isPrivateBody: RegExp = privateBody,
): (start: number, end: number, cue: CountryCue) => boolean {
  const ordered = organisations
    .filter((span) => isPrivate(text.slice(span.start, span.end), isPrivateBody))
    .sort((a, b) => a.start - b.start)
  let index = 0
  return (start, end, cue) => {
    while (index < ordered.length && (ordered[index]?.end ?? 0) <= start) index++
    const organisation = ordered[index]
    if (!organisation || organisation.start >= end) return false
    return cue !== 'demonym' && text.slice(start - 4, start) !== ' of '
  }
}

function isPrivate(name: string, isPrivateBody: RegExp): boolean {
  return isPrivateBody.test(name) && !publicBody.test(name)
}
