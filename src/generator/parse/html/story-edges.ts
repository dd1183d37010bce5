import type { Block } from '#model/article.ts'
import type { Draft } from '#generator/parse/text/draft.ts'
import { isInvitation } from './invitations.ts'

/** Words of a label, and how many labels may stand before the first sentence: with more the article is made of short lines. */
const LABEL_WORDS = 8
const MOST_LABELS = 12

/**
 * A story without what stands around it on its page: names, times and buttons above the first sentence, headings and buttons below the last, the
 * headline once more. They become asides.
 */
export function withoutEdges(story: Draft, headline: string | undefined): Draft {
  const { blocks, asides = [] } = story
  const first = blocks.findIndex(isSentence)
  const last = blocks.findLastIndex(
    (block) => isSentence(block) || block.kind === 'item' || block.kind === 'quote',
  )
  if (first < 0) return story
  const isEdge = (block: Block, index: number) =>
    isInvitation(block.text) ||
    (block.kind === 'heading' && squeezed(block.text) === squeezed(headline ?? '')) ||
    (index < first && first <= MOST_LABELS && block.kind !== 'quote' && isLabel(block)) ||
    (index > last && (block.kind === 'heading' || isLabel(block)))
  const staying = (before: number) => blocks.slice(0, before).filter((block, index) => !isEdge(block, index))
  return {
    ...story,
    ...(story.pictures && {
      pictures: story.pictures.map((picture) => ({ ...picture, before: staying(picture.before).length })),
    }),
    blocks: blocks.filter((block, index) => !isEdge(block, index)),
    asides: [...asides, ...blocks.filter(isEdge).map(({ text }) => text)],
  }
}

/** Ends like a sentence, or is too long for a label. */
function isSentence(block: Block): boolean {
  return block.kind !== 'heading' && (!isLabel(block) || /[.!?…:]["”“»’)]*$/.test(block.text))
}

function isLabel({ text }: Block): boolean {
  return text.split(/\s+/).length <= LABEL_WORDS
}

function squeezed(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
