import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { clusterPeople } from './cluster-people.ts'
import { linkPeople } from './link-people.ts'

/** Reuters articles of 1996 whose people are linked to Wikidata; used for measuring only, and not part of the project. */
const LINKED = '../shared/recognition/conll_dev.jsonl'

interface LinkedDocument {
  readonly id: string
  readonly text: string
  readonly ments: readonly (readonly [start: number, end: number, kind: string])[]
  readonly links: readonly (readonly [start: number, end: number, item: string])[]
}

/** A mention whose person is known: who it is, and who it was found to be. */
interface JudgedMention {
  readonly truth: string
  readonly inDocument: string
  readonly inArchive: string
}

test.skipIf(!existsSync(LINKED))(
  `agrees with the people linked in ${LINKED} (skipped where there is none)`,
  () => {
    const lines = readFileSync(LINKED, 'utf8').trim().split('\n')
    const mentions = judge(lines.map((line) => JSON.parse(line) as LinkedDocument))
    expect(mentions).toHaveLength(1314)
    expect(
      bCubed(mentions.map(({ truth, inDocument }) => [inDocument.split('#')[0] + truth, inDocument])),
    ).toBeGreaterThan(0.995)
    expect(bCubed(mentions.map(({ truth, inArchive }) => [truth, inArchive]))).toBeGreaterThan(0.994)
  },
)

function judge(documents: readonly LinkedDocument[]): readonly JudgedMention[] {
  const found = documents.map((document) => {
    const spans = document.ments
      .filter(([, , kind]) => kind === 'PER')
      .map(([start, end]) => ({ start, end }))
    return { ...document, spans, clusters: clusterPeople(document.text, spans) }
  })
  const digests = found.flatMap(({ id, clusters }) =>
    clusters.map(({ forms }) => ({ file: id, name: forms[0]!, forms, stated: false })),
  )
  const archive = linkPeople(digests)
  return found.flatMap(({ id, links, spans, clusters }) => {
    const items = new Map(links.map(([start, end, item]) => [`${start} ${end}`, item]))
    return clusters.flatMap(({ forms, mentions }, person) =>
      mentions.flatMap((index) => {
        const truth = items.get(`${spans[index]?.start} ${spans[index]?.end}`)
        if (!truth?.startsWith('Q')) return []
        return [
          { truth, inDocument: `${id}#${person}`, inArchive: archive.personCalled(forms[0]!)?.keys[0] ?? '' },
        ]
      }),
    )
  })
}

/** B³ F1 over pairs of true and found cluster (Bagga and Baldwin 1998). */
function bCubed(pairs: readonly (readonly [truth: string, found: string])[]): number {
  const sizes = new Map<string, number>()
  for (const [truth, found] of pairs)
    for (const key of [`t ${truth}`, `f ${found}`, `b ${truth} ${found}`])
      sizes.set(key, (sizes.get(key) ?? 0) + 1)
  const shareOf = (whole: (truth: string, found: string) => string): number =>
    pairs.reduce(
      (sum, [truth, found]) => sum + sizes.get(`b ${truth} ${found}`)! / sizes.get(whole(truth, found))!,
      0,
    ) / pairs.length
  const precision = shareOf((_, found) => `f ${found}`)
  const recall = shareOf((truth) => `t ${truth}`)
  return (2 * precision * recall) / (precision + recall)
}
