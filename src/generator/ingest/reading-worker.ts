import { parentPort } from 'node:worker_threads'
import { loadFormats } from '#generator/parse/own-format.ts'
import type { ParsedArticle } from '#generator/parse/article/parsed-article.ts'
import { readSeed, recogniseAgain } from './read-seed.ts'
import type { ReadingRules } from './seed-effects.ts'
import { loadGazetteer } from '#generator/recognise/places/load-gazetteer.ts'
import { createRecogniser, loadRecogniser } from '#generator/recognise/recognise-article.ts'
import { loadTaggers } from '#generator/recognise/languages/load-taggers.ts'

/**
 * What a worker is sent: by which rules to read, before everything else, and then files. To each of those it answers with
 * the `result`, or with the `error` that our bug threw; before, after each article of several, with an empty message.
 */
export type WorkerMessage = { readonly rules: ReadingRules } | ReadingTask

/** A file to read, or an article of it to recognise. */
export type ReadingTask = { readonly file: string } & (
  | { readonly bytes: Uint8Array }
  | { readonly article: ParsedArticle }
)

/** Loaded before any rules are known, since it takes a moment. */
const loaded = Promise.all([loadTaggers(), loadGazetteer()])
let recogniser = loaded.then(([tagger, gazetteer]) => createRecogniser(tagger, gazetteer))
let own = loadFormats([])

parentPort?.on('message', (message: WorkerMessage) => {
  if ('rules' in message) setRules(message.rules)
  else void answer(message)
})

function setRules({ changes, cuts, formats = [] }: ReadingRules): void {
  own = loadFormats(formats)
  // The thread that sent them has loaded them, too, and tells what is wrong with one.
  own.catch(() => {})
  recogniser = cuts
    ? loadRecogniser(changes, cuts)
    : loaded.then(([tagger, gazetteer]) => createRecogniser(tagger, gazetteer, changes))
}

const SECOND_MS = 1000
let told = 0

/** A feed may hold thousands of articles: after each the time for one begins again, told once a second. */
function tellAlive(): void {
  if (Date.now() - told < SECOND_MS) return
  told = Date.now()
  parentPort?.postMessage({})
}

async function answer(task: ReadingTask): Promise<void> {
  parentPort?.postMessage(await answerTo(task))
}

async function answerTo(task: ReadingTask) {
  try {
    if ('article' in task) return { result: recogniseAgain(await recogniser, task.article) }
    return { result: await readSeed(await recogniser, task.file, task.bytes, tellAlive, await own) }
  } catch (error) {
    return { error }
  }
}
