import type { Problem } from '../problem.ts'
import type { RecognitionChanges } from '../recognise/recognition-changes.ts'
import { withoutContradictions } from './contradictions.ts'
import { createCorrector, type Corrector } from './corrector.ts'
import { parseCorrections } from './parse-corrections.ts'
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

/** Reads the text of corrections.yaml; undefined is an archive without corrections. */
export function readCorrections(text: string | undefined): Corrections {
  const { corrections, problems } = withoutContradictions(parseCorrections(text ?? ''))
  return {
    recognition: recognitionChanges(corrections),
    createCorrector: () => createCorrector(corrections),
    problems,
  }
}
