/**
 * " Did you mean "build"?" for the known word that is nearest to the one written, if no more than a third of it is wrong;
 * else nothing.
 */
export function didYouMean(written: string, known: readonly string[]): string {
  const [nearest] = known
    .map((word) => ({ word, edits: editsBetween(written.toLowerCase(), word) }))
    .filter(({ word, edits }) => edits <= Math.max(1, word.length / 3) || word.startsWith(written))
    .sort((one, other) => one.edits - other.edits)
  return nearest && written.length > 1 ? ` Did you mean "${nearest.word}"?` : ''
}

/** Longer words are not compared: no command, option or key is. */
const MOST_CHARACTERS = 40

/** Letters that are missing, too many, wrong or changed places (optimal string alignment distance). */
function editsBetween(one: string, other: string): number {
  if (Math.max(one.length, other.length) > MOST_CHARACTERS) return Infinity
  const rows = [Array.from({ length: other.length + 1 }, (_, column) => column)]
  for (let row = 1; row <= one.length; row++) {
    const [before, last] = [rows[row - 2], rows[row - 1]!]
    const next = [row]
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1]
      const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      next[column] = Math.min(
        last[column]! + 1,
        next[column - 1]! + 1,
        last[column - 1]! + (isSame ? 0 : 1),
        before && isSwapped ? before[column - 2]! + 1 : Infinity,
      )
    }
    rows.push(next)
  }
  return rows.at(-1)!.at(-1)!
}
