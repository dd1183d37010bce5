import type { Chunk, Chunks } from './chunks.ts'
import { BETWEEN, UNSAID, WEEKDAYS } from './word-lists.ts'

/** Where the adverbials and helping verbs before a verb begin. */
export function verbStart(chunks: Chunks, verb: number): number {
  let at = verb
  if (chunks[at - 1]?.word === 'to') at -= 3
  while (at > 0 && isBetween(chunks, at - 1))
    at -= WEEKDAYS.has(chunks[at - 1]!.word) && chunks[at - 2]?.word === 'on' ? 2 : 1
  return Math.max(at, 0)
}

function isBetween(chunks: Chunks, at: number): boolean {
  const { kind, word } = chunks[at]!
  if (word === "'s") return /^s?he$/.test(chunks[at - 1]?.word ?? '')
  return (
    kind === 'word' && (BETWEEN.has(word) || WEEKDAYS.has(word) || (word.endsWith('ly') && word.length > 4))
  )
}

/** Whether the word before a verb says that nothing was said: "did not say", "would say", "was told". */
export function isUnsaid(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'word' && !chunk.capital && (UNSAID.has(chunk.word) || chunk.word.endsWith("n't"))
}
