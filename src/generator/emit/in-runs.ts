/** Deals out what is in the order of its numbers: what has the numbers below `size`, the next `size`, and so on. A run whose numbers nothing has is empty. */
export function* inRuns<Numbered extends { readonly number: number }>(
  ordered: Iterable<Numbered>,
  size: number,
): Generator<readonly Numbered[]> {
  let [run, end]: [Numbered[], number] = [[], size]
  for (const one of ordered) {
    for (; one.number >= end; end += size) {
      yield run
      run = []
    }
    run.push(one)
  }
  if (run.length > 0) yield run
}
