/** The words of a text, parted by white space: how lists are written down here. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}

/** The phrases of a text, parted by commas. White space within one is a single space, so that a list may go on in a line of its own anywhere. */
export function phraseSet(phrases: string): ReadonlySet<string> {
  return new Set(phrases.split(',').map((phrase) => phrase.trim().replaceAll(/\s+/g, ' ')))
}
