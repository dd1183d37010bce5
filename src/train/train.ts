import { readDocument } from '#generator/recognise/tagger/document.ts'
import { readFirstPass } from '#generator/recognise/tagger/first-pass.ts'
import type { Model } from '#generator/recognise/tagger/model-file.ts'
import { createWordFacts, type Vocabulary } from '#generator/recognise/tagger/word-facts.ts'

import { compress } from './compress.ts'
import type { LabelledText } from './corpora/corpora.ts'
import { collectExamples, type ExampleSet, type TrainingDocument } from './examples.ts'
import { goldLabels } from './gold.ts'
import { label, learn, PLAN } from './learn.ts'

/** The first pass labels each third of the documents with what it learned from the other two. */
const FOLDS = 3
/** A fold's model need not be the best, only make the usual mistakes. */
const FOLD_PLAN = { ...PLAN, epochs: 7, seeds: [1] }

/**
 * Learns both passes of the tagger. The second must learn from a first pass that errs as it will on new text, so it is
 * given labels from models that have not seen the document.
 */
export function train(
  texts: readonly LabelledText[],
  vocabulary: Vocabulary,
  log: (line: string) => void,
): Model {
  const factsOf = createWordFacts(vocabulary)
  const documents = texts.map(({ text, ments, weight }) => {
    const document = readDocument(text, factsOf)
    return { document, gold: goldLabels(document, ments), weight }
  })
  const first = collectExamples(documents)
  log(`first pass: ${first.examples.length} sentences, ${first.hashes.length} features`)
  const firstLearned = learn(first.examples, first.hashes.length, PLAN, log)
  const guesses = jackknife(documents, first, log)
  const firstPasses = documents.map(({ document }, number) => readFirstPass(document, guesses[number]!))
  const second = collectExamples(documents, firstPasses)
  log(`second pass: ${second.hashes.length} features`)
  const secondLearned = learn(second.examples, second.hashes.length, PLAN, log)
  return compress([
    { ...firstLearned, hashes: first.hashes },
    { ...secondLearned, hashes: second.hashes },
  ])
}

/** What the first pass says of each document when it has learned from the others only. */
function jackknife(
  documents: readonly TrainingDocument[],
  set: ExampleSet,
  log: (line: string) => void,
): Uint8Array[] {
  const guesses = documents.map(({ gold }) => new Uint8Array(gold.length))
  for (let fold = 0; fold < FOLDS; fold++) {
    log(`fold ${fold + 1} of ${FOLDS}`)
    const others = set.examples.filter(({ document }) => document % FOLDS !== fold)
    const own = set.examples.filter(({ document }) => document % FOLDS === fold)
    label(own, learn(others, set.hashes.length, FOLD_PLAN, log), ({ document, from }, labels) =>
      guesses[document]!.set(labels, from),
    )
  }
  return guesses
}
