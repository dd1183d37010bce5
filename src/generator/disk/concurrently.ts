/** Files open at one time; far below the 1,024 that systems allow a program, well above what keeps a disk busy. */
export const OPEN_FILES = 32

/** Does the work for every item, at most `limit` at a time, and gives the results in the order of the items. */
export async function* concurrently<Item, Result>(
  items: Iterable<Item> | AsyncIterable<Item>,
  limit: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = []
  for await (const item of items) {
    running.push(guarded(work(item)))
    if (running.length >= limit) yield await (running.shift() as Promise<Result>)
  }
  yield* running
}

/** A failure waits for its turn instead of ending the program as unhandled. */
export function guarded<Result>(work: Promise<Result>): Promise<Result> {
  work.catch(() => {})
  return work
}
