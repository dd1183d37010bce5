import type { Screen } from './progress.ts'

/** Where a command prints: results to `out`, everything said on the way to `err`. */
export interface Terminal {
  readonly out: (text: string) => void
  readonly err: Screen
}

/** Controls, formats (what turns or hides the text around it), halves of characters, and the two Unicode line ends. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu

/** Text that cannot do anything to a terminal: what is not a plain character is written as \u{1B}. */
export function printable(text: string): string {
  return text.replace(UNSAFE, (character) => `\\u{${character.codePointAt(0)?.toString(16).toUpperCase()}}`)
}
