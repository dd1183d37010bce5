import type { Caption } from '#model/article.ts'
import { isAgency } from '#generator/parse/names/source-names.ts'

/** Captions are short; a longer paragraph that ends with a bracket is text. */
const LONGEST = 700

/** "(Xinhua/Zhai Jianlan)", "[Photo: AFP]" at the end: the bracket names an agency with its photographer, or speaks of a picture. */
const BRACKET = /[([]([^()[\]]{2,80})[)\]]\.?$/u
const PICTURE =
  /\b(?:photos?|photographs?|pictures?|pics?|images?|illustration|courtesy|handout|file|getty|collected|screengrab|via)\b/i
const AGENCY_AND_NAME = /^([\p{L}. -]{2,30})\/\s?\p{Lu}[\p{L}\p{M}.’' -]{1,40}$/u

/** "Photo: Bloomberg", "Photograph by Jane Roe", "| Photo Credit: The Paper" at the end. */
const LABELLED =
  /(?:^|[\s|.])(?:\| ?)?(?:(?:file )?(?:photo|photograph|photography|picture|pic|image|illustration)s?(?: (?:credit|courtesy))?|credits?|(?:archiv|symbol)?(?:foto|bild)s?|grafik|(?:crédits? )?photos?|photographie|fotografía|imagen|imagem|immagine|créditos?)\s?(?::|\bby\b|\bcourtesy(?: of)?\b)\s?([^:.|]{2,60})\.?$/i

/** How captions begin that carry no credit. */
const OPENING =
  /^(?:file (?:photo|picture|image)|(?:photo|picture|image) caption|pictured|in this (?:file |undated |handout )?(?:photo|picture|image)|(?:this|a|an) (?:file |undated |handout |combination )?(?:photo|picture|image) (?:taken|shows|released|of))\b/i

/** Reads a paragraph that is a caption; undefined for text. `beforeBody`: nothing of the story has been read yet. */
export function readCaption(text: string, beforeBody: boolean): Caption | undefined {
  if (text.length > LONGEST || /https?:\/\//.test(text)) return undefined
  const bracket = BRACKET.exec(text)
  if (bracket?.[1] !== undefined && isCredit(bracket[1], beforeBody))
    return caption(text.slice(0, bracket.index), bracket[1])
  const labelled = OPENING.test(text) ? null : LABELLED.exec(text)
  if (labelled?.[1] !== undefined && /\p{L}/u.test(text.slice(0, labelled.index)) && isName(labelled[1])) {
    return caption(text.slice(0, labelled.index + 1).replace(/\|\s?$/, ''), labelled[1])
  }
  return OPENING.test(text) && text.length <= 300 ? caption(text) : undefined
}

/** A photographer or agency, not the rest of a sentence. */
function isName(credit: string): boolean {
  return /^[\p{Lu}@]/u.test(credit) && credit.split(' ').length <= 8
}

/** Reads a line that is only a credit for the picture above it: "© Amnesty/afrol News", "Photo: AFP". */
export function readCredit(text: string): string | undefined {
  if (text.length > 90) return undefined
  return /^(?:©|\(c\)|\u24d2)\s?(?!\d{4})(.{2,80})$/iu.exec(text)?.[1] ?? onlyCredit(text)
}

function onlyCredit(text: string): string | undefined {
  const labelled = LABELLED.exec(text)
  return labelled?.index === 0 && isName(labelled[1] ?? '') ? labelled[1]?.trim() : undefined
}

function isCredit(words: string, beforeBody: boolean): boolean {
  const agency = AGENCY_AND_NAME.exec(words)?.[1]
  if (agency !== undefined) return isAgency(agency.replace(/ photo$/i, '')) || beforeBody
  return PICTURE.test(words) || (beforeBody && isAgency(words))
}

function caption(text: string, credit?: string): Caption {
  const named = credit
    ?.replace(/^(?:photo|picture|image|pic)s?\s?(?:credit|courtesy)?\s?(?::|by|courtesy of|\/)\s?/i, '')
    .trim()
  return { text: text.trim(), ...(named !== undefined && named !== '' && { credit: named }) }
}
