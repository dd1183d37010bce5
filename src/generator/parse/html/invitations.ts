/** Sentences with which pages end or interrupt a story, and lines of their machinery; the lines of pasted texts know others (`isAside`). */
const INVITATIONS: readonly RegExp[] = [
  /\b(?:follow|tweet) (?:him|her|them|us|me|the (?:reporter|author|writer))?\s?(?:on|at)? ?(?:twitter|x|facebook|instagram|threads|bluesky|mastodon|@\w+)\b/i,
  /\b(?:can|may) be reached (?:at|on|by)\b|^(?:e-?mail|write to|contact|reach) .{2,60}(?:@|\bon twitter\b)/i,
  /\b(?:sign up|subscribe|register|join)\b.{0,120}\b(?:newsletter|inbox|premium|membership|free trial|emails?|forums?|club|today)\b/i,
  /\b(?:affiliate|referral) (?:links?|commission|partners?)\b|\bmay earn (?:an?|a small)?\s?(?:affiliate )?commission\b/i,
  /\b(?:contributed to|assisted with|additional reporting by|contributing reporting) (?:this|the) (?:report|story|article)\b/i,
  /^(?:related|see also|read (?:also|more|next)|more (?:from|on)|also read|don[’']t miss|you may (?:also )?like|up next)\b.{0,12}:/i,
  /^(?:image|photo|slide|page) \d+ (?:of|\/) \d+$/i,
  /^(?:updated?|posted|published|last modified|aktualisiert|actualizado|mis à jour)\b.{0,80}\d{1,2}[:.h]\d\d.{0,60}$/i,
  /^\W{0,3}\d{1,2}\.? \p{L}{3,10} \d{4}\b.{0,12}\d{1,2}[.:h]\d\d(?![.!?]?\s\p{Ll}).{0,50}$/iu,
  /^(?:advert(?:isement)?|anzeige|werbung|publicidad|publicité|pubblicità|iklan|reklama?|annonse|advertentie|mainos)$/i,
  /^(?:get|receive) .{2,60}\b(?:delivered|straight to)\b/i,
  /^.{0,40}\bif you enjoyed this (?:article|story|post)\b/i,
  /^(?:text size|order reprints|print article|loading content|show comments|view comments|comments? \(\d*\))\b/i,
  /^©|^\(?(?:image|photo|picture|foto|bild|imagen)s?(?: credits?| copyright)?:? ?(?:©|via\b|\(c\))/i,
]

/** Longer texts tell something, whatever they end with. */
const LONGEST = 400

/** Whether a block of a page invites to something else, or is part of the page's machinery. */
export function isInvitation(text: string): boolean {
  return text.length <= LONGEST && INVITATIONS.some((form) => form.test(text))
}
