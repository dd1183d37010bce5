import { isDropCap, joined, unspaced } from './text-run.ts'
import type { TextRun } from './text-run.ts'

/** Columns of prose are at least so wide and have so many lines; the cells of tables are narrower. In points. */
const COLUMN_WIDTH = 90
const COLUMN_LINES = 4

/** White between columns, and between what stands above each other, in points. */
const GUTTER = 6
const DISTANCE = 3

/** Regions lie in each other no deeper. */
const DEEPEST = 24

/**
 * The columns of a page in reading order, each as its lines from top to bottom: the page is cut where white goes through it from top to bottom, else
 * from side to side (the recursive X-Y cut of Nagy and Seth, 1984).
 */
export function columnsOf(pieces: readonly TextRun[], depth = 0): readonly (readonly TextRun[])[] {
  if (pieces.length < 2 || depth > DEEPEST) return pieces.length === 0 ? [] : [linesOf(pieces)]
  const sides = cutBetweenColumns(pieces)
  if (sides) return sides.flatMap((side) => columnsOf(side, depth + 1))
  const parts = cutAcross(pieces)
  const isCut = parts && parts.some((part) => cutBetweenColumns(part) !== undefined || hasGutter(part))
  return isCut ? parts.flatMap((part) => columnsOf(part, depth + 1)) : [linesOf(pieces)]
}

/** Left and right of white that goes through from top to bottom, if there is prose on both sides. */
function cutBetweenColumns(pieces: readonly TextRun[]): readonly (readonly TextRun[])[] | undefined {
  const sorted = pieces.toSorted((one, other) => one.left - other.left)
  let right = -Infinity
  for (const [index, piece] of sorted.entries()) {
    if (index > 0 && piece.left - right >= GUTTER) {
      const sides = [sorted.slice(0, index), sorted.slice(index)]
      if (sides.every(isProse)) return sides
    }
    right = Math.max(right, piece.right)
  }
  return undefined
}

function isProse(pieces: readonly TextRun[]): boolean {
  const wide = pieces.filter(({ left, right }) => right - left >= COLUMN_WIDTH)
  return wide.length >= COLUMN_LINES && wide.length * 2 >= pieces.length
}

/** Whether columns may show once more is cut off above or below. */
function hasGutter(pieces: readonly TextRun[]): boolean {
  const bases = new Map<number, number>()
  for (const { base } of pieces) bases.set(Math.round(base), (bases.get(Math.round(base)) ?? 0) + 1)
  return [...bases.values()].filter((count) => count > 1).length >= COLUMN_LINES
}

/** Above and below the widest white that goes through from side to side. */
function cutAcross(pieces: readonly TextRun[]): readonly (readonly TextRun[])[] | undefined {
  const sorted = pieces.toSorted((one, other) => other.base + other.size - (one.base + one.size))
  let [widest, at, bottom] = [DISTANCE, 0, Infinity]
  for (const [index, { base, size }] of sorted.entries()) {
    const white = bottom - (base + size * 0.8)
    if (index > 0 && white > widest) [widest, at] = [white, index]
    bottom = Math.min(bottom, base - size * 0.2)
  }
  return at === 0 ? undefined : [sorted.slice(0, at), sorted.slice(at)]
}

/** The pieces of a column, those beside each other as one line. */
function linesOf(pieces: readonly TextRun[]): readonly TextRun[] {
  const lines: TextRun[] = []
  for (const piece of pieces.toSorted((one, other) => other.base - one.base || one.left - other.left)) {
    const last = lines.at(-1)
    const isBeside =
      last !== undefined && Math.abs(last.base - piece.base) <= Math.min(last.size, piece.size) * 0.35
    if (last && isBeside && !isDropCap(last, piece) && piece.left >= last.right - 1)
      lines[lines.length - 1] = joined(last, piece)
    else lines.push(piece)
  }
  return withDropCaps(lines).map((line) => ({ ...line, text: unspaced(line.text) }))
}

/** A letter over several lines begins the first of them. */
function withDropCaps(lines: readonly TextRun[]): readonly TextRun[] {
  const caps = lines.filter((cap) => lines.some((line) => isDropCap(cap, line)))
  return caps.reduce<readonly TextRun[]>((rest, cap) => {
    const top = cap.base + cap.size * 0.75
    const first = rest
      .filter((line) => isDropCap(cap, line) && line.base < top && line.base >= cap.base - 2)
      .toSorted((one, other) => other.base - one.base)[0]
    if (!first || first.left < cap.left) return rest
    return rest.flatMap((line) =>
      line === cap
        ? []
        : line === first
          ? [{ ...line, text: cap.text.trim() + line.text.trimStart(), left: cap.left }]
          : [line],
    )
  }, lines)
}
