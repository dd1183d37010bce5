import type { CountryCue } from '#model/mention.ts'

/**
 * Answers whether letters in capitals at [start, end) only look like a country's name: a demonym in capitals (`shouted`) outside a line of
 * capitals, where it is more likely an acronym ("THAI", "FINN"), and "US" inside such a line, where it is more likely the word "us".
 * Ask in ascending order.
 */
export function misreadCapitalsIn(
  text: string,
): (start: number, end: number, shouted: boolean, cue: CountryCue) => boolean {
  const inCapitalLine = capitalLines(text)
  return (start, end, shouted, cue) => {
    if (shouted) return cue === 'demonym' && !inCapitalLine(start)
    const isUs = text.slice(start, end) === 'US'
    return (
      isUs && inCapitalLine(start) && !surelyUnitedStates.test(text.slice(Math.max(0, start - 20), end + 1))
    )
  }
}

/** "THE US", "US-LED", "EX-US", and "US" at the start of a line or after a colon. */
const surelyUnitedStates = /(?:(?:^|\n|[:;,] |\bTHE |\bIN |-)US(?:[^-]|$)|US-)$/

/** Answers whether an offset lies in a line set in capitals. Offsets must be asked in ascending order; each line is looked at once. */
function capitalLines(text: string): (offset: number) => boolean {
  let end = -1
  let capital = false
  return (offset) => {
    if (offset <= end) return capital
    const start = text.lastIndexOf('\n', offset) + 1
    end = text.indexOf('\n', offset)
    if (end < 0) end = text.length
    capital = isCapital(text.slice(start, end))
    return capital
  }
}

/** At least three words of two letters or more, three quarters of them in capitals: a shouted heading, not a dateline. */
function isCapital(line: string): boolean {
  const words = line.match(/\p{L}{2,}/gu) ?? []
  const shouted = words.filter((word) => word === word.toUpperCase())
  return words.length >= 3 && shouted.length > 0.75 * words.length
}
