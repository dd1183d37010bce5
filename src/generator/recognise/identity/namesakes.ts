import type { ArchiveName, PersonDigest } from './archive-names.ts'
import { namesAgree } from './names-agree.ts'

/** Whether two names, which may agree, are those of two people of one article: "Aung San" and "Aung San Suu Kyi". */
export type AreNamesakes = (one: ArchiveName, other: ArchiveName) => boolean

/** Finds the names that agree although an article has them for two people. Those of one file stand together in `digests`. */
export function namesakesIn(
  digests: readonly PersonDigest[],
  nameOf: (spelling: string) => ArchiveName | undefined,
): AreNamesakes {
  const pairs = new Set<string>()
  let file: string | undefined
  const byWord = new Map<string, ArchiveName[]>()
  for (const digest of digests) {
    if (digest.file !== file) byWord.clear()
    file = digest.file
    const name = nameOf(digest.name)
    if (!name || name.words.length < 2) continue
    for (const word of new Set(name.words)) {
      const others = byWord.get(word)
      if (!others) byWord.set(word, [name])
      else {
        for (const other of others) if (areTwo(name, other)) pairs.add(pairOf(name, other))
        if (others.length < MOST_OF_A_WORD) others.push(name)
      }
    }
  }
  return (one, other) => pairs.size > 0 && pairs.has(pairOf(one, other))
}

/** Names of one word in one article: far more than a real one has. */
const MOST_OF_A_WORD = 50

function areTwo(one: ArchiveName, other: ArchiveName): boolean {
  if (one.key === other.key) return false
  return namesAgree(one.words, other.words) || namesAgree(other.words, one.words)
}

function pairOf(one: ArchiveName, other: ArchiveName): string {
  return one.key < other.key ? `${one.key}|${other.key}` : `${other.key}|${one.key}`
}
