/** The kinds of names told apart. Places and organisations are recognised chiefly so as not to be taken for people. */
export const KINDS = ['PER', 'LOC', 'ORG'] as const

/** A kind of name. */
export type Kind = (typeof KINDS)[number]

/** Outside every name; the other labels are 1 + 4 × kind + position. */
export const OUTSIDE = 0
/** Positions of a token in a name: the BILOU scheme without O. */
export const BEGIN = 0
export const INSIDE = 1
export const LAST = 2
export const UNIT = 3
export const LABEL_COUNT = 1 + 4 * KINDS.length

/** The label of a token at a position (BEGIN … UNIT) in a name of a kind. */
export function labelOf(kind: Kind, position: number): number {
  return 1 + 4 * KINDS.indexOf(kind) + position
}

/** The kind's index in KINDS, or -1 outside names. */
export function kindOf(label: number): number {
  return label === OUTSIDE ? -1 : (label - 1) >> 2
}

/** BEGIN, INSIDE, LAST or UNIT; meaningless for OUTSIDE. */
export function positionOf(label: number): number {
  return (label - 1) & 3
}

/** Whether a sentence, or a token after a finished name, may have this label. */
export function mayStart(label: number): boolean {
  return label === OUTSIDE || positionOf(label) === BEGIN || positionOf(label) === UNIT
}

/** Whether a sentence may end after this label. */
export function mayEnd(label: number): boolean {
  return label === OUTSIDE || positionOf(label) === LAST || positionOf(label) === UNIT
}

/** Whether one label may follow another: names are begun before they go on and finished before anything else. */
export function mayFollow(before: number, after: number): boolean {
  if (mayEnd(before)) return mayStart(after)
  return !mayStart(after) && kindOf(after) === kindOf(before)
}

/** A name as tokens `[from, to)`. */
export interface TokenSpan {
  readonly kind: Kind
  readonly from: number
  readonly to: number
}

/** The names that a row of legal labels spells, in order. */
export function spansOf(labels: Uint8Array): TokenSpan[] {
  const spans: TokenSpan[] = []
  let from = 0
  for (let at = 0; at < labels.length; at++) {
    const label = labels[at]!
    if (label === OUTSIDE) continue
    if (mayStart(label)) from = at
    if (mayEnd(label)) spans.push({ kind: KINDS[kindOf(label)]!, from, to: at + 1 })
  }
  return spans
}
