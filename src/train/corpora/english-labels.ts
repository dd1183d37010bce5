import type { Span } from '#model/mention.ts'
import { loadTagger } from '#generator/recognise/tagger/load-tagger.ts'
import type { Marked } from '../gold.ts'
import type { LabelEnglish } from './language-corpora.ts'

/** Labels English sentences by the project's own tagger. Rejects as `loadTagger` does. */
export async function loadEnglishLabels(): Promise<LabelEnglish> {
  const tagger = await loadTagger()
  return (text) => {
    const { people, organisations, places } = tagger.tag(text)
    return {
      text,
      ments: [...marked(people, 'PER'), ...marked(organisations, 'ORG'), ...marked(places, 'LOC')],
    }
  }
}

function marked(spans: readonly Span[], type: string): readonly Marked[] {
  return spans.map(({ start, end }) => [start, end, type])
}
