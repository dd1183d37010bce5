/** Parts of an article in reading order, as `isMain` takes them: 0 is the headline, 1 the first paragraph of the body, and so on. */
export type PartIndex = number

/** The lead of a news story: what it is about stands in the headline or in the first two paragraphs (the inverted pyramid). */
const lastLeadPart: PartIndex = 2

/**
 * Whether a country is one of those an article is about, rather than one it also mentions. Takes the parts in which the country is mentioned,
 * in any order; no mention at all is not main. Captions, bylines and standing lines are no parts of the body and must not be counted.
 */
export function isMain(mentionedIn: readonly PartIndex[]): boolean {
  return mentionedIn.some((part) => part <= lastLeadPart)
}
