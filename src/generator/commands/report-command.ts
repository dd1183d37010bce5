import { join, resolve } from 'node:path'
import { digestOf } from '#generator/ingest/article-digest.ts'
import { readCorrections } from '#generator/corrections/read-corrections.ts'
import { createDiskEffects } from './disk-effects.ts'
import { EXIT } from '#generator/output/exit-code.ts'
import { REGISTRY_FILE } from '#generator/ingest/ignored-names.ts'
import { cacheFolder, createReadingCache } from '#generator/ingest/reading-cache.ts'
import { correctedPeople } from '#generator/link/link-archive.ts'
import { readSeeds } from '#generator/ingest/read-seeds.ts'
import type { ReadArticle } from '#generator/ingest/read-seeds.ts'
import { linkPeople } from '#generator/recognise/identity/link-people.ts'
import { REPORT_CUTS, reportedArticle, reportOn } from './report.ts'
import { printable } from '#generator/terminal/printable.ts'
import { createProgress } from '#generator/terminal/progress.ts'
import type { Terminal } from '#generator/terminal/terminal.ts'
import type { Command } from './command.ts'
import { textOf } from './site-options.ts'

export const reportCommand: Command = {
  name: 'report',
  summary: 'list what a careful archivist should look at',
  usage: 'report --seeds DIR',
  options: ['seeds'],
  run: async ({ values }, terminal) => {
    const text = await reportOf(resolve(textOf(values, 'seeds')), terminal)
    terminal.out(text.split('\n').map(printable).join('\n'))
    return EXIT.ok
  },
}

/** Reads all articles as a build does, but keeps doubtful people. */
async function reportOf(seeds: string, terminal: Terminal): Promise<string> {
  const effects = createDiskEffects({
    seeds,
    ids: join(seeds, REGISTRY_FILE),
    cache: createReadingCache(cacheFolder(seeds)),
    madeFrom: () => undefined,
    readOutput: nothingWritten,
  })
  const { recognition, createCorrector } = await readCorrections(await effects.readCorrections())
  const corrector = createCorrector()
  const reader = effects.createReader({ changes: recognition, cuts: REPORT_CUTS })
  const reading = readSeeds(effects, reader, {
    of: ({ file }, article) => ({
      reported: reportedArticle(file, article),
      digest: digestOf(article, corrector.phrasesIn),
    }),
  })
  try {
    const read = await resultOf(reading, terminal)
    const digests = read.flatMap(({ file, kept }) => correctedPeople(corrector, file, kept.digest))
    const { people } = corrector.people(linkPeople(digests))
    return reportOn(
      read.map(({ kept }) => kept.reported),
      people,
    )
  } finally {
    await effects.stop()
  }
}

function nothingWritten(): Promise<never> {
  return Promise.reject(new Error('a report writes nothing'))
}

/** Shows the progress of the reading; its problems are the build's to tell. */
async function resultOf<Result>(
  reading: ReturnType<typeof readSeeds<Result>>,
  terminal: Terminal,
): Promise<readonly ReadArticle<Result>[]> {
  const progress = createProgress(terminal.err, Date.now)
  for (;;) {
    const step = await reading.next()
    if (step.done === true) {
      progress.clear()
      return step.value
    }
    if (step.value.kind === 'progress') progress.show(step.value.step, step.value.done, step.value.total)
  }
}
