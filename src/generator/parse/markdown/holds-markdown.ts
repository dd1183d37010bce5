/** Headings, pictures and links of Markdown; other marks stand in plain text as well. */
const MARKUP =
  /^ {0,3}#{1,6} \S|(?<=[^\n]\n) {0,3}(?:={3,}|-{3,}) *$|!?\[[^[\]]{0,300}\]\([^()\s]{1,1000}\)|^ {0,3}```/gm

/** For a quick look: one of them is among any two. */
const QUICK = /\]\(|^ {0,3}#{1,6} |^ {0,3}={3}|^ {0,3}-{3}|^ {0,3}```/m

/** A heading above everything else tells by itself. */
const HEADED = /^\s*#{1,2} (?!(?:dpa-)?(?:Notizblock|Notebook))\S/

/** dpa writes its notes below a story so, which is plain text. */
const AGENCY_NOTES = /^#{1,3} (?:dpa-)?(?:Notizblock|Notebook)/m

/** How many such marks tell Markdown from a text that holds one by chance. */
const TELLING = 2

/** Longest beginning of a text that is looked at. */
const SAMPLE = 20_000

/** Whether a text holds headings, links or pictures as Markdown writes them. */
export function holdsMarkdown(text: string): boolean {
  if (!QUICK.test(text)) return false
  if (HEADED.test(text)) return true
  const notes = text.search(AGENCY_NOTES)
  return [...text.slice(0, notes < 0 ? SAMPLE : Math.min(notes, SAMPLE)).matchAll(MARKUP)].length >= TELLING
}
