/** A lone half of a surrogate pair as `JSON.stringify` writes it, "\ud83d". */
const LONE_SURROGATE = /\\ud[89a-f]/

/**
 * The text of a JSON file. Lone surrogates, which no encoding of text can carry, become U+FFFD, so that what a page
 * shows and what its data say are the same.
 */
export function writeJson(value: unknown): string {
  const json = JSON.stringify(value)
  if (!LONE_SURROGATE.test(json)) return json
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'string' ? part.toWellFormed() : part))
}
