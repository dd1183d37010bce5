/** Parses JSON, or tells why it is none in the words of the engine. */
export function parseJson(text: string): { readonly value: unknown } | { readonly fault: string } {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch (error) {
    return { fault: error instanceof Error ? error.message : '' }
  }
}

/**
 * Line and column, from 1, where a text stops being JSON; its end for one that ends too early. V8 tells the offset of most faults, but of a token that it did
 * not expect (https://github.com/v8/v8/blob/12.4.254/src/json/json-parser.cc): that is where the longest beginning of the text ends that has none.
 */
export function placeOfFault(
  text: string,
  fault: string,
): { readonly line: number; readonly column: number } {
  const told = /position (\d{1,10})/.exec(fault)?.[1]
  const offset = told !== undefined ? Number(told) : isToken(fault) ? beginningOf(text) : text.length
  const before = text.slice(0, offset)
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') }
}

function isToken(fault: string): boolean {
  return fault.startsWith('Unexpected token')
}

/** The length of the longest beginning without the token. */
function beginningOf(text: string): number {
  let [without, having] = [0, text.length]
  while (having - without > 1) {
    const middle = Math.floor((without + having) / 2)
    const parsed = parseJson(text.slice(0, middle))
    if ('fault' in parsed && isToken(parsed.fault)) having = middle
    else without = middle
  }
  return without
}
