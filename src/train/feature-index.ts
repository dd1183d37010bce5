/** Gives features, known by their 32-bit hashes, rows counted from 0. */
export interface FeatureIndex {
  /** Sees a feature once more. */
  count(hash: number): void
  /** Gives rows to the features seen at least `least` times, in the order in which they were first seen. */
  number(least: number): void
  /** The row of a feature, or -1. */
  row(hash: number): number
  /** The hashes of all rows, in order. */
  hashes(): Int32Array
}

const INITIAL_SIZE = 1 << 16

/** An index with an open-addressed table; it grows as needed. */
export function createFeatureIndex(): FeatureIndex {
  let keys = new Int32Array(INITIAL_SIZE)
  let values = new Int32Array(INITIAL_SIZE)
  let used = 0
  const slotOf = (hash: number): number => {
    const mask = keys.length - 1
    let slot = hash & mask
    while (values[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & mask
    return slot
  }
  const grow = (): void => {
    const [oldKeys, oldValues] = [keys, values]
    keys = new Int32Array(2 * oldKeys.length)
    values = new Int32Array(2 * oldValues.length)
    oldValues.forEach((value, old) => {
      if (value === 0) return
      const slot = slotOf(oldKeys[old]!)
      keys[slot] = oldKeys[old]!
      values[slot] = value
    })
  }
  const order: number[] = []
  let rows: number[] = []
  return {
    count: (hash) => {
      if (2 * used > keys.length) grow()
      const slot = slotOf(hash)
      if (values[slot] === 0) {
        keys[slot] = hash
        order.push(hash)
        used++
      }
      values[slot]!++
    },
    number: (least) => {
      rows = order.filter((hash) => values[slotOf(hash)]! >= least)
      values.forEach((value, slot) => void (values[slot] = value === 0 ? 0 : -1))
      rows.forEach((hash, row) => void (values[slotOf(hash)] = row + 1))
    },
    row: (hash) => {
      const value = values[slotOf(hash)]!
      return value > 0 ? value - 1 : -1
    },
    hashes: () => Int32Array.from(rows),
  }
}
