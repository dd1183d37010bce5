/** Runs `load` unless its answer for the key is remembered. */
export type Memo = <T>(key: string, load: () => Promise<T>) => Promise<T>

/**
 * Remembers up to `limit` answers and forgets the least recently used. Callers that ask while an answer is on its way
 * share it; failures are not remembered, so that asking again tries again. One key must always stand for one type.
 */
export function createMemo(limit: number): Memo {
  const answers = new Map<string, Promise<unknown>>()
  return <T>(key: string, load: () => Promise<T>): Promise<T> => {
    const answer = (answers.get(key) as Promise<T> | undefined) ?? load()
    answers.delete(key)
    answers.set(key, answer)
    answer.catch(() => {
      if (answers.get(key) === answer) answers.delete(key)
    })
    for (const oldest of answers.keys()) {
      if (answers.size <= limit) break
      answers.delete(oldest)
    }
    return answer
  }
}

/** What is made when it is first asked for. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
