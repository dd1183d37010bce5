import type { Block } from '#model/article.ts'
import { wordsOf } from '#model/words.ts'
import type { ParsedArticle } from '#generator/parse/article/parsed-article.ts'
import { headlineOf } from '#generator/parse/dialects/finish-article.ts'

/**
 * The opening of an article: at most so many words, and at most half of its own. What may speak of the rest is left out:
 * pictures with their captions, lines around the story, and whom the archivist states in it.
 */
export function excerptOf(article: ParsedArticle, words: number): ParsedArticle {
  const { pictures: _pictures, headlineFrom, url, ...rest } = article
  const blocks = cutBlocks(article.blocks, Math.min(words, Math.ceil(wordsIn(article.blocks) / 2)))
  return {
    ...rest,
    ...(url !== undefined && { url }),
    // Without a headline of its own it has opening words, which are to be those that are shown.
    ...(headlineFrom === 'opening' ? headlineOf({}, blocks) : { headlineFrom }),
    blocks,
    captions: [],
    asides: [],
    statedPeople: [],
    statedCountries: [],
    excerpt: true,
  }
}

function wordsIn(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + wordsOf(text).length, 0)
}

/** The blocks up to so many words; the last is cut behind one, with an ellipsis. */
function cutBlocks(blocks: readonly Block[], words: number): readonly Block[] {
  const kept: Block[] = []
  let left = words
  for (const block of blocks) {
    const found = wordsOf(block.text)
    if (found.length >= left) {
      const shown = block.text.slice(0, found[left - 1]?.end ?? 0)
      return [...kept, { ...block, text: `${shown} …` }]
    }
    kept.push(block)
    left -= found.length
  }
  return kept
}
