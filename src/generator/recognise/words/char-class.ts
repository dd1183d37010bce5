/** What the tokenizer needs to know about one UTF-16 unit. Surrogates count as symbols. */
export const SPACE = 1
export const LINE_BREAK = 2
export const UPPER = 3
export const LETTER = 4
export const DIGIT = 5
const SYMBOL = 6

const classOfUnit = new Uint8Array(65536)

/** The class of a UTF-16 unit, after Unicode's general categories; marks count as letters. Each unit is looked up once. */
export function charClass(unit: number): number {
  return (classOfUnit[unit] ||= classify(String.fromCharCode(unit)))
}

function classify(character: string): number {
  if (/[\n\r\u2028\u2029]/.test(character)) return LINE_BREAK
  if (/\s/.test(character)) return SPACE
  if (/\p{Lu}/u.test(character)) return UPPER
  if (/[\p{L}\p{M}]/u.test(character)) return LETTER
  return /\p{N}/u.test(character) ? DIGIT : SYMBOL
}

/** Whether the unit is a letter of either case. `NaN`, the unit after the end, is none. */
export function isLetter(unit: number): boolean {
  const kind = charClass(unit)
  return kind === UPPER || kind === LETTER
}
