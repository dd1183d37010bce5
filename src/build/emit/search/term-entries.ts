import { encodePostings, unitePostings } from '#archive/search/postings.ts'
import type { Postings } from '#archive/search/postings.ts'
import type { SortedEntry } from '#archive/search/sorted-block.ts'
import { stemOf } from '#archive/search/stem.ts'
import { beginningKey, stemKey } from '#archive/search/term-keys.ts'
import { beginningsOf } from './beginnings.ts'
import { postingsOf } from './search-ledger.ts'
import type { WordLedger } from './search-ledger.ts'

/** What is found under words, stems and beginnings, in the order of the keys; `words` sorted, of an archive of `articles`. */
export function* termEntries(words: readonly WordLedger[], articles: number): Generator<SortedEntry> {
  const made = new Map<string, () => Postings>()
  for (const { word, ...ledger } of words) made.set(word, () => postingsOf({ word, ...ledger }))
  for (const [stem, forms] of formsByStem(words)) {
    made.set(stemKey(stem), () => unitePostings(forms.map(postingsOf)))
  }
  const weighed = words.map((ledger) => ({
    key: ledger.word,
    weight: ledger.word.length + Math.min(ledger.articles, articles / 8) + 4,
    value: postingsOf(ledger),
  }))
  for (const { beginning, value } of beginningsOf(weighed, unitePostings)) {
    made.set(beginningKey(beginning), () => value)
  }
  for (const key of [...made.keys()].sort()) {
    const postings = made.get(key)
    if (postings) yield { key, value: encodePostings(postings()) }
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
