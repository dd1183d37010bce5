import type { Span } from '#model/mention.ts'

/** Words of companies, clubs, newspapers and schools. Ministries, parties, armies, embassies and central banks have none of them. */
const privateBody =
  /\b(?:Airlines?|Airways|Inc|Ltd|Limited|Corp|Corporation|PLC|Plc|LLC|Co|Company|Group|Holdings?|Bank(?! of (?:England|Japan|Korea|Canada|Israel|Italy|Spain|France|Greece|Mexico|Russia|Thailand|Ghana))|Insurance|Motors?|Telecom|Mobile|Media|News|Daily|Times|Post|Herald|Tribune|TV|Television|Radio|Magazine|FC|Club|Rovers|Hotels?|Restaurant|Records|Pictures|Studios?|Foods?|Pharma\w*|Industries|Steel|Airport)\b/

const publicBody =
  /\b(?:Central|Reserve|National|State|People['’]s|Ministry|Embassy|Government|Republic|Party|Army|Federal)\b/

/** Answers whether [start, end) is part of a longer name of a private organisation: the China of "China Evergrande Group". Ask in ascending order. */
export function organisationMask(
  text: string,
  organisations: readonly Span[],
): (start: number, end: number) => boolean {
  const ordered = organisations
    .filter((span) => isPrivate(text.slice(span.start, span.end)))
    .sort((a, b) => a.start - b.start)
  let index = 0
  return (start, end) => {
    while (index < ordered.length && (ordered[index]?.end ?? 0) <= start) index++
    const organisation = ordered[index]
    return organisation !== undefined && organisation.start < end
  }
}

function isPrivate(name: string): boolean {
  return privateBody.test(name) && !publicBody.test(name)
}
