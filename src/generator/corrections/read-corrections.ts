import type { Problem } from '#generator/output/problem.ts'
import type { RecognitionChanges } from '#generator/recognise/recognition-changes.ts'
import { withoutContradictions } from './contradictions.ts'
import { createCorrector, type Corrector } from './corrector.ts'
import type { CorrectionsReading } from './parse-corrections.ts'
import { recognitionChanges } from './recognition-part.ts'

/** The archivist's corrections, ready to be applied. */
export interface Corrections {
  /** What is to be recognised differently. */
  readonly recognition: RecognitionChanges
  /** A corrector that has not counted anything yet. */
  readonly createCorrector: () => Corrector
  /** Entries that were not understood or contradict others; they are not applied, and a site is not built without them. */
  readonly problems: readonly Problem[]
}

/**
 * Reads the text of corrections.yaml; undefined is an archive without corrections, for which what reads them is not even
 * loaded.
 */
export async function readCorrections(text: string | undefined): Promise<Corrections> {
  const { corrections, problems } = withoutContradictions(await readingOf(text))
  return {
    recognition: recognitionChanges(corrections),
    createCorrector: () => createCorrector(corrections),
    problems,
  }
}

async function readingOf(text: string | undefined): Promise<CorrectionsReading> {
  if (text === undefined) return { corrections: [], problems: [] }
  const { parseCorrections } = await import('./parse-corrections.ts')
  return parseCorrections(text)
}
