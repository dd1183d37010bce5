/** Names that Windows gives to devices: no folder can be called so there, and pages lie in folders called by their ids. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/** Gives the wanted id, or with "-2", "-3" … when it is taken; from then on it is. Wanted ones have at most 70 characters. */
export type GiveId = (wanted: string) => string

/** Gives ids beside those that are taken. Remembers how far each went: a thousand articles may have one headline. */
export function createGiveId(given: Iterable<string>): GiveId {
  const taken = new Set(given)
  const reached = new Map<string, number>()
  return (wanted) => {
    let number = reached.get(wanted) ?? 1
    let id = wanted
    while (taken.has(id) || DEVICES.test(id)) id = `${wanted}-${++number}`
    reached.set(wanted, number)
    taken.add(id)
    return id
  }
}
