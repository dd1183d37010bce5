import type { ArchiveName } from './archive-names.ts'
import { namesAgree } from './names-agree.ts'
import type { AreNamesakes } from './namesakes.ts'

/** Names of one person, the longest first. */
export type NameGroup = readonly ArchiveName[]

/**
 * Brings the full names of an archive together, the longest first: a name joins the one group whose names it agrees
 * with ("Joe Biden", "Joseph R. Biden", "J. Biden"). Where it agrees with several groups ("J. Smith"), it stays alone:
 * one person seen as two does less harm than two seen as one. Names that an article has for two people stay two.
 * Independent of the order given.
 */
export function mergeVariants(
  names: readonly ArchiveName[],
  areNamesakes: AreNamesakes = () => false,
): readonly NameGroup[] {
  const groups: ArchiveName[][] = []
  const index = createIndex()
  for (const name of names.toSorted(longestThenCommonest)) {
    const found = index.groupsOf(name).filter((group) => !group.some((one) => areNamesakes(one, name)))
    const group = found.length === 1 ? found[0]! : []
    if (group.length === 0) groups.push(group)
    group.push(name)
    index.add(name, group)
  }
  return groups
}

/** By words, then by words that are no initials, then by articles. */
function longestThenCommonest(a: ArchiveName, b: ArchiveName): number {
  const more = b.words.length - a.words.length || wholeWords(b) - wholeWords(a)
  return more || b.articles - a.articles || (a.key < b.key ? -1 : 1)
}

function wholeWords({ words }: ArchiveName): number {
  let whole = 0
  for (const word of words) if (word.length > 1) whole++
  return whole
}

interface NamedGroup {
  readonly name: ArchiveName
  readonly group: ArchiveName[]
}

/** The groups by signatures of their names, so that no name is held against more than a few others. */
function createIndex(): {
  readonly add: (name: ArchiveName, group: ArchiveName[]) => void
  readonly groupsOf: (name: ArchiveName) => readonly ArchiveName[][]
} {
  const bySignature = new Map<string, NamedGroup[]>()
  const byLetters = new Map<string, ArchiveName[]>()
  return {
    add: (name, group) => {
      byLetters.set(letters(name), group)
      for (const signature of signaturesAsLonger(name.words)) {
        const entries = bySignature.get(signature)
        if (entries) entries.push({ name, group })
        else bySignature.set(signature, [{ name, group }])
      }
    },
    groupsOf: (name) => {
      const same = byLetters.get(letters(name))
      if (same) return [same]
      const entries = signaturesAsShorter(name.words).flatMap((signature) => bySignature.get(signature) ?? [])
      return [...new Set(entries.filter((entry) => agree(name, entry.name)).map(({ group }) => group))]
    },
  }
}

/** "Xi Jin-ping" and "Xi Jinping" have the same letters. */
function letters({ words, generation = '' }: ArchiveName): string {
  return `${words.join('')} ${generation}`
}

function agree(short: ArchiveName, long: ArchiveName): boolean {
  return short.generation === long.generation && namesAgree(short.words, long.words)
}

/*
 * Two names can agree only if a signature of the shorter is one of the longer: two neighbouring words (`+`), all words in
 * any order (`*`), first and last word (`=`), the first as an initial on the shorter's side (`<`) or on the longer's (`>`).
 */

function signaturesAsLonger(words: readonly string[]): readonly string[] {
  const [first, last] = ends(words)
  const pairs = words.slice(1).map((word, at) => `+${words[at]} ${word}`)
  const initial = first.charAt(0)
  const abbreviated = first.length === 1 ? [`>${initial} ${last}`] : []
  return [...new Set(pairs), inAnyOrder(words), `=${first} ${last}`, `<${initial} ${last}`, ...abbreviated]
}

function signaturesAsShorter(words: readonly string[]): readonly string[] {
  const [first, last] = ends(words)
  const byEnds =
    first.length === 1 ? [`<${first} ${last}`] : [`=${first} ${last}`, `>${first.charAt(0)} ${last}`]
  return [`+${words[0]} ${words[1]}`, inAnyOrder(words), ...byEnds]
}

function inAnyOrder(words: readonly string[]): string {
  return `*${words.toSorted().join(' ')}`
}

function ends(words: readonly string[]): readonly [first: string, last: string] {
  return [words[0]!, words[words.length - 1]!]
}
