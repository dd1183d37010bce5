import type { RecognitionChanges } from './recognition-changes.ts'
import { createRecogniser, type Recogniser } from './recognise-article.ts'
import { loadTagger } from './tagger/load-tagger.ts'

/** The recogniser with the project's own weights. Rejects if they are missing or damaged. */
export async function loadRecogniser(changes: RecognitionChanges = {}): Promise<Recogniser> {
  return createRecogniser(await loadTagger(), changes)
}
