/** Names that Windows gives to devices: no folder can be called so there, and pages lie in folders called by their ids. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/** The wanted id, or with "-2", "-3" … when it is taken; from then on it is. Wanted ones have at most 70 characters. */
export function newId(wanted: string, taken: Set<string>): string {
  let id = wanted
  for (let next = 2; taken.has(id) || DEVICES.test(id); next++) id = `${wanted}-${next}`
  taken.add(id)
  return id
}
