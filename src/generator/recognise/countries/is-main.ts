/** The lead of a news story: what it is about stands in the headline or in the first two paragraphs (the inverted pyramid). */
const leadParagraphs = 2

/**
 * Whether a country is one of those an article is about, rather than one it also mentions. Takes the places where the article names it, in any
 * order, and the index of the first body block, both counted over the parts of the article: 0 is the headline, captions come before the body
 * and do not count.
 */
export function isMain(mentions: readonly { readonly part: number }[], firstBodyPart: number): boolean {
  return mentions.some(
    ({ part }) => part === 0 || (part >= firstBodyPart && part < firstBodyPart + leadParagraphs),
  )
}
