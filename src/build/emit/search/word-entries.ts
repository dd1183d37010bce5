import { encodeBegun } from '#archive/search/begun-entry.ts'
import { createByteWriter, written } from '#archive/search/byte-writer.ts'
import { groupOf, writeEntry } from '#archive/search/name-entry.ts'
import type { CuedEntry } from '#archive/search/name-entry.ts'
import { encodePostings, NO_POSTINGS, unitePostings } from '#archive/search/postings.ts'
import type { Postings } from '#archive/search/postings.ts'
import type { SortedEntry } from '#archive/search/sorted-block.ts'
import { stemOf } from '#archive/search/stem.ts'
import { beginningKey, nameKey, stemKey } from '#archive/search/term-keys.ts'
import { beginningsOf } from './beginnings.ts'
import type { Weighed } from './beginnings.ts'
import { postingsOf } from './search-ledger.ts'
import type { WordLedger } from './search-ledger.ts'
import type { WordedName } from './worded-names.ts'

/**
 * What is found under words, stems, names and the beginnings of many of them, in the order of the keys; of an archive
 * of `articles`.
 */
export function* wordEntries(
  words: readonly WordLedger[],
  names: readonly WordedName[],
  articles: number,
): Generator<SortedEntry> {
  const made = new Map<string, () => Uint8Array>()
  for (const ledger of words) made.set(ledger.word, () => encodePostings(postingsOf(ledger)))
  for (const [stem, forms] of formsByStem(words))
    made.set(stemKey(stem), () => encodePostings(unitePostings(forms.map(postingsOf))))
  for (const { words, mark, entry } of names) made.set(nameKey(words, mark), () => bytesOf(entry))
  const weighed = [...words.map((ledger) => weighedWord(ledger, articles)), ...names.map(weighedName)]
  for (const { beginning, value } of beginningsOf(weighed.sort(byKey), unite))
    made.set(beginningKey(beginning), () => encodeBegun({ ...value, names: groupOf(value.names) }))
  for (const key of [...made.keys()].sort()) {
    const value = made.get(key)
    if (value) yield { key, value: value() }
  }
}

/** What begins alike. */
interface Begun {
  readonly postings: Postings
  readonly names: readonly CuedEntry[]
}

function weighedWord(ledger: WordLedger, articles: number): Weighed<Begun> {
  return {
    key: ledger.word,
    weight: ledger.word.length + Math.min(ledger.articles, articles / 8) + 4,
    value: { postings: postingsOf(ledger), names: [] },
  }
}

function weighedName({ words, entry }: WordedName): Weighed<Begun> {
  const weight = entry.name.length + entry.note.length + 16
  return { key: words, weight, value: { postings: NO_POSTINGS, names: [entry] } }
}

function unite(values: readonly Begun[]): Begun {
  return {
    postings: unitePostings(values.map(({ postings }) => postings)),
    names: values.flatMap(({ names }) => names),
  }
}

/** The stems under which an entry is wanted: a word that is its own stem and its only form stands for itself. */
function formsByStem(words: readonly WordLedger[]): ReadonlyMap<string, readonly WordLedger[]> {
  const forms = new Map<string, WordLedger[]>()
  for (const ledger of words) {
    const stem = stemOf(ledger.word)
    const known = forms.get(stem)
    if (known === undefined) forms.set(stem, [ledger])
    else known.push(ledger)
  }
  return new Map([...forms].filter(([stem, [first, second]]) => second !== undefined || first?.word !== stem))
}

function bytesOf(entry: CuedEntry): Uint8Array {
  const writer = createByteWriter(64)
  writeEntry(writer, entry)
  return written(writer)
}

function byKey({ key: one }: Weighed<Begun>, { key: other }: Weighed<Begun>): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
