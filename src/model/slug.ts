/**
 * The words of a text as an address may carry them: lower-case ASCII letters and digits joined by hyphens, cut
 * between words at `length` characters. Empty when nothing of the text can be written so (a Chinese headline).
 */
export function slugOf(text: string, length = 60): string {
  const words = foldLetters(text).toLowerCase().split(/[^a-z0-9]+/).filter((word) => word !== '') // prettier-ignore
  let slug = ''
  for (const word of words) {
    const next = slug === '' ? word : `${slug}-${word}`
    if (next.length > length) break
    slug = next
  }
  return slug === '' ? (words[0] ?? '').slice(0, length) : slug
}

/** Letters that Unicode does not take apart into a base letter and a mark. */
const WHOLE_LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ß: 'ss',
    æ: 'ae',
    Æ: 'Ae',
    œ: 'oe',
    Œ: 'Oe',
    ø: 'o',
    Ø: 'O',
    ł: 'l',
    Ł: 'L',
    đ: 'd',
    Đ: 'D',
    ı: 'i',
    þ: 'th',
    Þ: 'Th',
    ð: 'd',
    Ð: 'D',
  }),
)

/** Nothing but ASCII, as most names are. */
const PLAIN = /^[ -~]*$/

/** Text with accents and ligatures taken off and apostrophes dropped ("Nguyễn's" gives "Nguyens"); for addresses, never for display. */
export function foldLetters(text: string): string {
  if (PLAIN.test(text)) return text.replaceAll("'", '')
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['\u2018\u2019\u02BC]/g, '')
  return spellWholeLetters(plain)
}

/** Letters that are written with two where a keyboard lacks them: of German, the Nordic and the South Slavic languages. */
const SPELLED_OUT: ReadonlyMap<string, string> = new Map(
  Object.entries({ ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa', đ: 'dj' }),
)

/** Text with such letters written with two, in lower case: "Đorđević" gives "djordjević". */
export function spellOut(text: string): string {
  return text.replace(/[äöüøåđÄÖÜØÅĐ]/g, (letter) => SPELLED_OUT.get(letter.toLowerCase()) ?? letter)
}

/** Text with the letters that Unicode does not take apart written with plain ones: "Straße" gives "Strasse". */
export function spellWholeLetters(text: string): string {
  return text.replace(/[ßæÆœŒøØłŁđĐıþÞðÐ]/g, (letter) => WHOLE_LETTERS.get(letter) ?? letter)
}
