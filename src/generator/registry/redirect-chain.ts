/**
 * Where a chain of leads ends, beginning at `start`; the ways that were gone are shortened, so that however many are
 * asked for, the time stays in proportion to the leads. The leads must not run in a ring: `leadOn` sees to that.
 */
export function endOfChain(leads: Map<string, string>, start: string): string {
  const way: string[] = []
  let end = start
  for (let next = leads.get(end); next !== undefined; next = leads.get(end)) {
    way.push(end)
    end = next
  }
  for (const passed of way) leads.set(passed, end)
  return end
}

/** Notes that each of `from`, none of which leads anywhere yet, leads to `to`. False, and nothing is noted, if that would close a ring. */
export function leadOn(leads: Map<string, string>, from: readonly string[], to: string): boolean {
  if (from.includes(endOfChain(leads, to))) return false
  for (const one of from) leads.set(one, to)
  return true
}
