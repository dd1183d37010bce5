import type { Chain } from '#generator/recognise/tagger/crf.ts'
import { BEGIN, LABEL_COUNT, labelOf, UNIT } from '#generator/recognise/tagger/labels.ts'

const BEGINNINGS: ReadonlySet<number> = new Set([labelOf('PER', BEGIN), labelOf('PER', UNIT)])

/** A chain for which a person is likelier by so much (a difference of logarithms of odds) to begin at any token. */
export function favouringPeople({ start, end, follow }: Chain, favour: number): Chain {
  return {
    start: start.map((weight, label) => weight + (BEGINNINGS.has(label) ? favour : 0)),
    end,
    follow: follow.map((weight, pair) => weight + (BEGINNINGS.has(pair % LABEL_COUNT) ? favour : 0)),
  }
}
