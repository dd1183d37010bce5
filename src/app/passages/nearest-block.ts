import { foldText } from './folded-text.ts'

/** A block has to share so much of what was quoted, by the weight of its words, to be taken for what became of it. */
const LEAST = 0.4

/** How much the block that the address names is preferred. */
const NAMED = 0.1

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' })

/**
 * The index of the block that has most of the words quoted, the rarer ones weighing more; undefined where none has enough of
 * them. `named` is the index of the block that the address names, if it does.
 */
export function nearestBlock(blocks: readonly string[], quoted: string, named?: number): number | undefined {
  const sought = [...wordsOf(quoted)]
  const words = blocks.map(wordsOf)
  const weights = sought.map((word) => 1 / (1 + words.filter((block) => block.has(word)).length))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const shares = words.map((block, index) => {
    const shared = sought.reduce((sum, word, at) => (block.has(word) ? sum + (weights[at] ?? 0) : sum), 0)
    return shared === 0 ? 0 : shared / total + (index === named ? NAMED : 0)
  })
  const most = Math.max(0, ...shares)
  return most < LEAST ? undefined : shares.indexOf(most)
}

function wordsOf(text: string): ReadonlySet<string> {
  const words = [...segmenter.segment(foldText(text).text)].filter(({ isWordLike }) => isWordLike)
  return new Set(words.map(({ segment }) => segment))
}
