import { SURENESS } from './attribution.ts'
import type { Attribution, ChunkRange } from './attribution.ts'
import type { Chunks } from './chunks.ts'
import { endOf } from './said-after.ts'
import type { Speaker } from './speakers.ts'
import { isDeterminer, isTitleWord, titleStart } from './titles-before.ts'

/** "…, according to Roe" and "According to Roe, …". */
export function accordingTo(chunks: Chunks, at: number): readonly Attribution[] {
  const who = accordedBy(chunks, at + 2)
  if (!who) return []
  const said = at >= 3 ? wordsBefore(chunks, at) : wordsBehind(chunks, who.to)
  return said
    ? [{ speaker: who, cue: [at, at + 2], said: [said], kind: 'said', sureness: SURENESS.accord }]
    : []
}

function accordedBy(chunks: Chunks, from: number): Speaker | undefined {
  for (let at = from; at < Math.min(chunks.length, from + 14); at++) {
    const chunk = chunks[at]!
    if (chunk.kind === 'name') {
      if (/^'s?$/.test(chunks[at + 1]?.word ?? '') || /^(?:of|for)$/.test(chunks[at - 1]!.word))
        return undefined
      const next = chunks[at + 1]
      if (next?.kind === 'word' && !next.spaced) return undefined
      if (
        next?.kind === 'word' &&
        /^(?:report|campaign|administration|spokes|aide|office|foundation|adviser|poll|book)/.test(next.word)
      )
        return undefined
      return titleStart(chunks.slice(from, at + 1), at - from) === undefined
        ? undefined
        : { form: 'name', from: at, to: at + 1, person: chunk.person }
    }
    if (!isTitleWord(chunks, at) && !isDeterminer(chunk) && !/^(?:of|for)$/.test(chunk.word)) return undefined
  }
  return undefined
}

function wordsBefore(chunks: Chunks, at: number): ChunkRange | undefined {
  let to = at
  while (to > 0 && chunks[to - 1]!.kind === 'mark') to--
  return to >= 3 ? [0, to] : undefined
}

function wordsBehind(chunks: Chunks, from: number): ChunkRange | undefined {
  let comma = chunks.findIndex(({ word }, index) => index >= from && word === ',')
  const next = chunks[comma + 1]
  if (comma === from && next && /^(?:who|a|an|the)$/.test(next.word)) {
    const second = chunks.findIndex(({ word }, index) => index > comma && index < comma + 20 && word === ',')
    if (second > 0 && next.word !== 'the') comma = second
  }
  const to = endOf(chunks)
  return comma >= 0 && to - comma > 3 ? [comma + 1, to] : undefined
}
