import type { ArticleSource } from './article-source.ts'
import type { Outline } from './outline.ts'
import type { RecordedAnswer } from './recorded-source.ts'
import type { Root } from './root.ts'

/** The archive's root, if it was asked for (`QUESTIONS` in recorded-source.ts). */
export function recordedRoot(recorded: readonly RecordedAnswer[]): Root | undefined {
  return recorded.find(([question]) => question === 'root')?.[1] as Root | undefined
}

/**
 * Whether the source is in the state of the archive that was recorded, as far as the numbers of articles go: pages that
 * do not carry the root carry the outline that they stand in.
 */
export async function isOfSameState(
  source: ArticleSource,
  recorded: readonly RecordedAnswer[],
): Promise<boolean> {
  const outline = recorded.find(([question]) => question.startsWith('outline '))?.[1] as Outline | undefined
  return !outline || JSON.stringify(await source.outline(outline.of)) === JSON.stringify(outline)
}
