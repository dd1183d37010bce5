/** A page with what people found in it: the text of the story, or its facts with pieces that must and must not be in it. */
export interface LabelledPage {
  readonly id: string
  readonly url: string
  readonly body?: string
  readonly title?: string
  readonly author?: string | readonly string[]
  readonly date?: string
  readonly with?: readonly string[]
  readonly without?: readonly string[]
}

/** What a reader found in a page. */
export interface ReadPage {
  readonly body: string
  readonly title?: string | undefined
  readonly author?: string | undefined
  /** "2025-05-21". */
  readonly day?: string | undefined
}

/** Percentages by what they are of; those of which nothing is labelled are left out. */
export function intakeScore(
  labelled: readonly LabelledPage[],
  found: readonly ReadPage[],
): Readonly<Record<string, number>> {
  const pairs = labelled.map((page, index) => [page, found[index] ?? { body: '' }] as const)
  const score = {
    'bodies, F1': bodies(pairs.filter(([{ body }]) => body !== undefined)),
    'pieces, F1': pieces(pairs),
    'days right': share(
      pairs,
      ({ date }) => dayOf(date),
      ({ day }) => day,
    ),
    'headlines right': share(
      pairs,
      ({ title }) => flat(title),
      ({ title }) => flat(title),
    ),
    'writers right': share(
      pairs,
      ({ author }) => bag([author ?? ''].flat().join(' ')),
      ({ author }) => bag(author),
    ),
  }
  return Object.fromEntries(
    Object.entries(score).flatMap(([name, value]) => (value === undefined ? [] : [[name, value * 100]])),
  )
}

type Pairs = readonly (readonly [page: LabelledPage, found: ReadPage])[]

function bodies(pairs: Pairs): number | undefined {
  const shares = pairs.map(([page, found]) => {
    const [wanted, got] = [shingles(page.body), shingles(found.body)]
    let common = 0
    for (const [shingle, times] of wanted) common += Math.min(times, got.get(shingle) ?? 0)
    return [common / total(got), common / total(wanted)] as const
  })
  const precision = mean(shares.map(([precision]) => precision))
  const recall = mean(shares.map(([, recall]) => recall))
  return precision === undefined || recall === undefined
    ? undefined
    : (2 * precision * recall) / (precision + recall)
}

function pieces(pairs: Pairs): number | undefined {
  const wanted = pairs.flatMap(([page, found]) => (page.with ?? []).map((piece) => holds(found, piece)))
  const unwanted = pairs.flatMap(([page, found]) => (page.without ?? []).map((piece) => holds(found, piece)))
  const right = wanted.filter(Boolean).length
  return wanted.length === 0
    ? undefined
    : (2 * right) / (right + wanted.length + unwanted.filter(Boolean).length)
}

function holds({ body }: ReadPage, piece: string): boolean {
  return squash(body).includes(squash(piece))
}

function share(
  pairs: Pairs,
  labelOf: (page: LabelledPage) => string | undefined,
  valueOf: (found: ReadPage) => string | undefined,
): number | undefined {
  const known = pairs.filter(([page]) => labelOf(page))
  return mean(known.map(([page, found]) => (labelOf(page) === valueOf(found) ? 1 : 0)))
}

function shingles(text: string | undefined): ReadonlyMap<string, number> {
  const words = wordsOf(text)
  const length = Math.min(4, words.length)
  const counts = new Map<string, number>()
  if (length === 0) return counts
  for (let at = 0; at + length <= words.length; at++) {
    const shingle = words.slice(at, at + length).join('\0')
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  }
  return counts
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, times) => sum + times, 0)
}

/** Of what can be counted: a page without text has no precision. */
function mean(values: readonly number[]): number | undefined {
  const counted = values.filter((value) => !Number.isNaN(value))
  return counted.length === 0 ? undefined : counted.reduce((sum, value) => sum + value, 0) / counted.length
}

function wordsOf(text = ''): readonly string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? []
}

function flat(text = ''): string {
  return wordsOf(text.normalize('NFKC').toLowerCase()).join(' ')
}

/** Names in any order. */
function bag(text = ''): string {
  return flat(text).split(' ').sort().join(' ')
}

function squash(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function dayOf(date = ''): string | undefined {
  const [, year, month = '', day = ''] = /(\d{4})-(\d{1,2})-(\d{1,2})/.exec(date) ?? []
  return year && `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
