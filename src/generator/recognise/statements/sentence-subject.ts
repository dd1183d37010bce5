import type { Chunks } from './chunks.ts'
import type { Speaker, Subject } from './speakers.ts'
import { titleStart } from './titles-before.ts'
import { JOINTS, OPENING } from './word-lists.ts'

/** Who a sentence begins with: "Roe", "On Tuesday, Foreign Minister Roe", "Later she". */
export function subjectOfSentence(chunks: Chunks): Subject | undefined {
  const at = chunks.findIndex(
    ({ kind, word }) => kind === 'name' || kind === 'quotation' || word === 'he' || word === 'she',
  )
  const chunk = chunks[at]
  if (!chunk || chunk.kind === 'quotation' || at > 28) return undefined
  const from = chunk.kind === 'name' ? titleStart(chunks, at) : at
  if (from === undefined || !mayOpen(chunks, from)) return undefined
  const next = chunks[at + 1]?.word ?? ''
  if (/^(?:and|or|'|:)$/.test(next) || (next === "'s" && chunk.kind === 'name')) return undefined
  const speaker: Speaker =
    chunk.kind === 'name'
      ? { form: 'name', from: at, to: at + 1, person: chunk.person }
      : { form: 'pronoun', from: at, to: at + 1, person: -1 }
  return { speakers: [speaker], from, to: at + 1, shared: false }
}

/** Whether nothing stands before a sentence's subject but a joint, or an expression that ends with a comma. */
function mayOpen(chunks: Chunks, from: number): boolean {
  if (from === 0) return true
  const before = chunks[from - 1]!
  if (from === 1) return JOINTS.has(before.word) || before.kind === 'mark'
  if (before.word !== ',') return /^(?:--|[—–:)])$/.test(before.word)
  return (
    !chunks.slice(0, from).some(({ word }) => /^(?:said|says|told|that)$/.test(word)) ||
    OPENING.has(chunks[0]!.word)
  )
}
