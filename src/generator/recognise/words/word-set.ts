/** The words of a text, parted by white space: how lists are written down here. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}
