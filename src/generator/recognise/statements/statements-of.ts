import type { Span } from '#model/mention.ts'
import type { Statement } from '#model/statement.ts'
import type { Chunk, Chunks } from './chunks.ts'
import type { FoundStatement } from './found-statement.ts'
import type { LinkedAttribution } from './link-speakers.ts'
import type { ChunkRange } from './attribution.ts'
import type { Sentence } from './split-sentences.ts'

/** A statement whose content may still go on. */
interface OpenStatement {
  readonly statement: FoundStatement
  readonly content: Span[]
  readonly line: number
}

/** How probable it is that a paragraph that is a quotation and no more is said by who spoke last in the paragraph before. */
const CONTINUED = 0.88

/**
 * The statements that were read from sentences. A quotation that stands alone belongs to what was said last in its line, or where a quotation before
 * was left open; in a line of its own, right behind a line that ends with somebody's words, it is a statement of theirs.
 */
export function statementsOf(
  text: string,
  sentences: readonly Sentence[],
  linked: readonly LinkedAttribution[],
): readonly FoundStatement[] {
  const found: OpenStatement[] = []
  let open: readonly OpenStatement[] = []
  let runsOn = false
  let next = 0
  for (const [index, { chunks, line }] of sentences.entries()) {
    const own: LinkedAttribution[] = []
    while (linked[next]?.sentence === index) own.push(linked[next++]!)
    if (own.length === 0 && isQuotationAlone(chunks)) {
      const content = spansOf(text, chunks, [[0, 1]])
      if (runsOn || open[0]?.line === line) for (const one of open) one.content.push(...content)
      else {
        open =
          endsLine(sentences, index) && open.length === 1 && open[0]!.line === line - 1
            ? [goneOn(open[0]!.statement, content, line)]
            : []
        found.push(...open)
      }
    } else {
      const opened = own.map((one) => openStatement(text, chunks, one, line))
      found.push(...opened)
      open = opened.filter((_, at) => own[at]!.cue[0] === own.at(-1)!.cue[0])
    }
    runsOn = isLeftOpen(text, chunks.at(-1))
  }
  return found.map(({ statement, content }) => ({ ...statement, content, quoted: quotedOf(text, content) }))
}

function isQuotationAlone([first, ...others]: Chunks): boolean {
  return first?.kind === 'quotation' && others.every(({ kind }) => kind === 'mark')
}

function endsLine(sentences: readonly Sentence[], index: number): boolean {
  const { line, chunks } = sentences[index]!
  return (
    sentences[index + 1]?.line !== line &&
    sentences[index - 1]?.line !== line &&
    chunks[0]!.end - chunks[0]!.start > 40
  )
}

function goneOn(statement: FoundStatement, content: readonly Span[], line: number): OpenStatement {
  const confidence = Math.round(100 * CONTINUED * statement.confidence) / 100
  return {
    statement: { ...statement, form: 'continued', kind: 'said', confidence },
    content: [...content],
    line,
  }
}

function isLeftOpen(text: string, chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'quotation' && !/["”»]|''/.test(text.slice(chunk.end - 2, chunk.end))
}

function openStatement(
  text: string,
  chunks: Chunks,
  { person, speaker, cue, said, kind, confidence }: LinkedAttribution,
  line: number,
): OpenStatement {
  const content = spansOf(text, chunks, said)
  const who = spanOf(chunks, [speaker.from, speaker.to])
  return {
    statement: {
      person,
      speaker: who,
      form: speaker.form,
      cue: spanOf(chunks, cue),
      content,
      kind,
      quoted: 'none',
      confidence,
    },
    content: [...content],
    line,
  }
}

function spanOf(chunks: Chunks, [from, to]: ChunkRange): Span {
  return { start: chunks[from]!.start, end: chunks[to - 1]!.end }
}

/** The stretches of text of ranges: marks at their ends left off, and those of a quotation that is the whole range. */
function spansOf(text: string, chunks: Chunks, ranges: readonly ChunkRange[]): readonly Span[] {
  return ranges.flatMap(([first, last]) => {
    let [from, to] = [first, last]
    while (from < to && (isPause(chunks[from]!) || chunks[from]!.word === '.')) from++
    while (to > from && isPause(chunks[to - 1]!)) to--
    if (from >= to) return []
    const span = spanOf(chunks, [from, to])
    return to - from === 1 && chunks[from]!.kind === 'quotation' ? [inside(text, span)] : [span]
  })
}

function isPause({ kind, word }: Chunk): boolean {
  return kind === 'mark' && /^[,;:—–-]+$/.test(word)
}

/** The words of a quotation, without the comma that ends them for the sake of the sentence. */
function inside(text: string, { start, end }: Span): Span {
  const quotation = text.slice(start, end)
  const opening = /^(?:["“”„«»]|``|'')\s?/.exec(quotation)?.[0].length ?? 0
  const closing = /,?\s?(?:["“”«»]|'')$/.exec(quotation)?.[0].length ?? 0
  return { start: start + opening, end: end - closing }
}

function quotedOf(text: string, content: readonly Span[]): Statement['quoted'] {
  const whole = content.filter(({ start }) => /["“„«`']\s?$/.test(text.slice(Math.max(0, start - 2), start)))
  if (whole.length === content.length) return 'whole'
  return whole.length > 0 || content.some(({ start, end }) => /["“”«»]|``|''/.test(text.slice(start, end)))
    ? 'part'
    : 'none'
}
