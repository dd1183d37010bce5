/** "Ga., New York" -> "Ga\\.|New York": a readable list of plain words as part of a regular expression. */
export function alternatives(list: string): string {
  return list
    .split(',')
    .map((word) => word.trim().replaceAll('.', String.raw`\.`))
    .join('|')
}
