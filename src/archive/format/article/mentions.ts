import type { Mention } from '#model/article.ts'
import { ArchiveError } from '#archive/source/archive-error.ts'
import { list, whole } from '#archive/format/shape.ts'

/** Every cue; files hold the place in this list, so new ones are added at the end. */
const CUES: readonly Mention['cue'][] = [
  'tagger',
  'repeated name',
  'editor',
  'name',
  'short form',
  'former name',
  'demonym',
  'abbreviation',
  'metonym',
  'in a name',
]

/** Five numbers a mention: part, start, length, cue, confidence in hundredths or -1. */
export type MentionCells = readonly number[]

const CELLS = 5

export const mentionCells = list(whole)

export function encodeMentions(mentions: readonly Mention[]): MentionCells {
  return mentions.flatMap(({ part, start, end, cue, confidence }) => [
    part,
    start,
    end - start,
    CUES.indexOf(cue),
    confidence === undefined ? -1 : Math.round(confidence * 100),
  ])
}

export function decodeMentions(cells: MentionCells, file: string): readonly Mention[] {
  if (cells.length % CELLS !== 0) throw new ArchiveError('damaged', file)
  return Array.from({ length: cells.length / CELLS }, (_, index) => {
    const [part = 0, start = 0, length = 0, cue = 0, hundredths = -1] = cells.slice(
      index * CELLS,
      (index + 1) * CELLS,
    )
    const known = CUES[cue]
    if (known === undefined) throw new ArchiveError('damaged', file)
    return {
      part,
      start,
      end: start + length,
      cue: known,
      ...(hundredths >= 0 && { confidence: hundredths / 100 }),
    }
  })
}
