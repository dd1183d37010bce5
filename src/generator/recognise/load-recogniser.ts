import type { RecognitionChanges } from './recognition-changes.ts'
import { createRecogniser, type Recogniser } from './recognise-article.ts'
import { loadTagger } from '#generator/recognise/tagger/load-tagger.ts'
import { CUTS, type Cuts } from '#generator/recognise/tagger/tagger.ts'

/** The recogniser with the project's own weights and, for a report, other cuts. Rejects if they are missing or damaged. */
export async function loadRecogniser(
  changes: RecognitionChanges = {},
  cuts: Cuts = CUTS,
): Promise<Recogniser> {
  return createRecogniser(await loadTagger(undefined, cuts), changes)
}
