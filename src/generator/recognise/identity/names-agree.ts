/*
 * Whether one name may stand for another. Names are folded words (`PersonName.words`).
 */

type WordList = readonly string[]

/** Patronymic particles: with and without one are two names (Mohammed Salman is not Mohammed bin Salman). */
const PARTICLES: ReadonlySet<string> = new Set(['ibn', 'bint', 'abu', 'umm'])

/** Whether the shorter of two names of several words may stand for the longer (or an equally long one). */
export function namesAgree(short: WordList, long: WordList): boolean {
  if (short.length < 2 || short.length > long.length) return false
  return isRun(short, long) || isTurned(short, long) || isShortened(short, long)
}

/** The words stand together in the longer name: "bin Salman" in "Mohammed bin Salman Al Saud". */
function isRun(short: WordList, long: WordList): boolean {
  for (let at = 0; at + short.length <= long.length; at++) {
    if (short.every((word, k) => word === long[at + k])) return true
  }
  return false
}

/** The surname stands at the other end: "Yi Wang" and "Wang Yi", "Orbán Viktor" and "Viktor Orbán". */
function isTurned(short: WordList, long: WordList): boolean {
  if (short.length !== long.length) return false
  const last = short.length - 1
  return (
    short.every((word, k) => word === long[(k + 1) % long.length]) ||
    short.every((word, k) => word === long[(k + last) % long.length])
  )
}

/** First and last word agree and nothing between them differs: "J. Biden", "Vladimir Putin", "Joseph R. Biden". */
function isShortened(short: WordList, long: WordList): boolean {
  const sameLast = short[short.length - 1] === long[long.length - 1]
  if (!sameLast || !wordsAgree(short[0]!, long[0]!)) return false
  const middle = long.slice(1, -1)
  if (isInitial(long[0]!) && !isInitial(short[0]!) && short.length < long.length && !middle.every(isInitial))
    return false
  if (short.length === 2) return !middle.some((word) => PARTICLES.has(word))
  return isPrefix(short.slice(1, -1), middle) || isSubsequence(short.slice(1, -1), middle)
}

/** After an initial, the next whole word is the given name: "M. Jagadesh Kumar" is no Meira. */
function isInitial(word: string): boolean {
  return Array.from(word).length === 1
}

/** Equal, or one is the initial of the other. */
function wordsAgree(one: string, other: string): boolean {
  if (one === other) return true
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return isInitial(short) && long.startsWith(short)
}

function isPrefix(short: WordList, long: WordList): boolean {
  return short.every((word, k) => k < long.length && wordsAgree(word, long[k]!))
}

/** Whole words in the same order; an initial counts only in its own place (George W. is not George H. W. Bush). */
function isSubsequence(short: WordList, long: WordList): boolean {
  let from = 0
  for (const word of short) {
    const at = word.length > 1 ? long.indexOf(word, from) : -1
    if (at < 0) return false
    from = at + 1
  }
  return true
}
