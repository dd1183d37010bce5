import type { ArchiveName } from './archive-names.ts'
import type { NameGroup } from './merge-variants.ts'
import { surnamesOf } from './surname.ts'

/** How many times as many articles as the next one the bearer of a word must have to be meant by the word alone. */
const DOMINANCE = 3

/**
 * Whom a word alone means: the person who bears it as a surname or is often called so, if there is one or if one is in
 * three times as many articles as any other. A word that is not in the answer is a person of its own.
 */
export function attachLoneNames(groups: readonly NameGroup[]): ReadonlyMap<string, NameGroup> {
  const bearers = new Map<string, Bearer[]>()
  for (const group of groups) {
    for (const [word, weight] of weightsOf(group)) {
      const of = bearers.get(word)
      if (of) of.push({ group, weight })
      else bearers.set(word, [{ group, weight }])
    }
  }
  return new Map(
    [...bearers].flatMap(([word, of]) => dominant(of).map(({ group }) => [word, group] as const)),
  )
}

interface Bearer {
  readonly group: NameGroup
  /** In how many articles the person bears the word as a surname, or is called by it. */
  readonly weight: number
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

function dominant(bearers: readonly Bearer[]): readonly Bearer[] {
  const [first, second] = bearers.toSorted((a, b) => b.weight - a.weight)
  return first && first.weight >= DOMINANCE * (second?.weight ?? 0) ? [first] : []
}

/** Whether a name is a single word that may stand for a full name. "Mrs Yeltsin" may not: it was written to tell her apart. */
export function isLone({ words, key }: ArchiveName): boolean {
  return words.length === 1 && key === words[0]
}
