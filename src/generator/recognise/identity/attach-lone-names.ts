import type { ArchiveName } from './archive-names.ts'
import type { NameGroup } from './merge-variants.ts'
import { surnamesOf } from './surname.ts'

/** How many times as many articles as the next one the bearer of a word must have to be meant by the word alone. */
const DOMINANCE = 3

/** Whom a word alone may mean. */
export interface LoneName {
  /** All who bear it as a surname or are called so. */
  readonly bearers: readonly NameGroup[]
  /** The only bearer, or the one who is in three times as many articles as any other. */
  readonly usual?: NameGroup | undefined
}

/** Whom words alone may mean, by the words. A word that is not in the answer is a person of its own. */
export function attachLoneNames(groups: readonly NameGroup[]): ReadonlyMap<string, LoneName> {
  const bearers = new Map<string, Bearer[]>()
  for (const group of groups) {
    for (const [word, weight] of weightsOf(group)) {
      const of = bearers.get(word)
      if (of) of.push({ group, weight })
      else bearers.set(word, [{ group, weight }])
    }
  }
  return new Map([...bearers].map(([word, of]) => [word, loneName(of)]))
}

interface Bearer {
  readonly group: NameGroup
  /** In how many articles the person bears the word as a surname, or is called by it. */
  readonly weight: number
}

function loneName(bearers: readonly Bearer[]): LoneName {
  const [first, second] = bearers.toSorted((a, b) => b.weight - a.weight)
  const isUsual = first && first.weight >= DOMINANCE * (second?.weight ?? 0)
  return { bearers: bearers.map(({ group }) => group), ...(isUsual && { usual: first.group }) }
}

function weightsOf(group: NameGroup): ReadonlyMap<string, number> {
  const weights = new Map<string, number>()
  const add = (word: string, weight: number): void =>
    void weights.set(word, (weights.get(word) ?? 0) + weight)
  for (const name of group) {
    const surnames = surnamesOf(name)
    for (const word of surnames) add(word, name.articles)
    for (const [word, articles] of name.alone)
      if (!surnames.includes(word) && word !== name.words[0]) add(word, articles)
  }
  return weights
}

/** Whether a name is a single word that may stand for a full name. "Mrs Yeltsin" may not: it was written to tell her apart. */
export function isLone({ words, key }: ArchiveName): boolean {
  return words.length === 1 && key === words[0]
}
