import { readDocument } from '#generator/recognise/tagger/document.ts'
import { readFirstPass } from '#generator/recognise/tagger/first-pass.ts'
import type { Model } from '#generator/recognise/tagger/model-file.ts'
import { createWordFacts, type Vocabulary } from '#generator/recognise/tagger/word-facts.ts'

import { compress } from './compress.ts'
import type { LabelledText } from './corpora/corpora.ts'
import { collectExamples, type ExampleSet, type TrainingDocument } from './examples.ts'
import { favouringPeople } from './favour.ts'
import { goldLabels } from './gold.ts'
import { label, learn, PLAN } from './learn.ts'
import type { LearningPlan } from './learner.ts'

/** The first pass labels each third of the documents with what it learned from the other two. */
const FOLDS = 3
/** A fold's model need not be the best, only make the usual mistakes. */
const FOLD_SHARE = 0.7

/** How a language is learned; without any, as English is. */
export interface TrainingOptions {
  readonly elides?: boolean
  readonly plan?: LearningPlan
  /** How much likelier people become than the corpora have them (`favouringPeople`). */
  readonly favour?: number
}

/**
 * Learns both passes of the tagger. The second must learn from a first pass that errs as it will on new text, so it is
 * given labels from models that have not seen the document.
 */
export function train(
  texts: readonly LabelledText[],
  vocabulary: Vocabulary,
  log: (line: string) => void,
  { elides = false, plan = PLAN, favour = 0 }: TrainingOptions = {},
): Model {
  const factsOf = createWordFacts(vocabulary)
  const documents = texts.map(({ text, ments, weight }) => {
    const document = readDocument(text, factsOf, elides)
    return { document, gold: goldLabels(document, ments), weight }
  })
  const first = collectExamples(documents)
  log(`first pass: ${first.examples.length} sentences, ${first.hashes.length} features`)
  const firstLearned = learn(first.examples, first.hashes.length, plan, log)
  const guesses = jackknife(documents, first, plan, log)
  const firstPasses = documents.map(({ document }, number) => readFirstPass(document, guesses[number]!))
  const second = collectExamples(documents, firstPasses)
  log(`second pass: ${second.hashes.length} features`)
  const secondLearned = learn(second.examples, second.hashes.length, plan, log)
  return compress([
    { ...firstLearned, chain: favouringPeople(firstLearned.chain, favour), hashes: first.hashes },
    { ...secondLearned, chain: favouringPeople(secondLearned.chain, favour), hashes: second.hashes },
  ])
}

/** What the first pass says of each document when it has learned from the others only. */
function jackknife(
  documents: readonly TrainingDocument[],
  set: ExampleSet,
  plan: LearningPlan,
  log: (line: string) => void,
): Uint8Array[] {
  const guesses = documents.map(({ gold }) => new Uint8Array(gold.length))
  const foldPlan = { ...plan, epochs: Math.round(FOLD_SHARE * plan.epochs), seeds: [1] }
  for (let fold = 0; fold < FOLDS; fold++) {
    log(`fold ${fold + 1} of ${FOLDS}`)
    const others = set.examples.filter(({ document }) => document % FOLDS !== fold)
    const own = set.examples.filter(({ document }) => document % FOLDS === fold)
    label(own, learn(others, set.hashes.length, foldPlan, log), ({ document, from }, labels) =>
      guesses[document]!.set(labels, from),
    )
  }
  return guesses
}
