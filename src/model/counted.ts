const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/** A whole number as running text has it: in words below ten ("no" for none), in figures with thousands apart from then on. */
export function inWords(number: number): string {
  return WORDS[number] ?? inFigures(number)
}

/** A whole number in figures, thousands apart: "12,300". */
export function inFigures(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/** A number with its noun, in figures: "1 article", "7 articles". */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${inFigures(number)} ${number === 1 ? one : many}`
}

/** A list as a sentence has it: "India", "India and Pakistan", "India, Pakistan and China". */
export function listed(names: readonly string[], join = 'and'): string {
  if (names.length < 2) return names[0] ?? ''
  return `${names.slice(0, -1).join(', ')} ${join} ${names.at(-1)}`
}

/** The first letter as a capital, to begin a sentence with. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
