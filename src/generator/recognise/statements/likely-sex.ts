import { fold } from '#generator/recognise/words/fold.ts'
import { GIVEN_NAMES } from './given-names.ts'
import type { Sex } from '#generator/recognise/identity/titles.ts'
import { TITLES } from '#generator/recognise/identity/titles.ts'
import type { Sentence } from './split-sentences.ts'
import { subjectOfSentence } from './sentence-subject.ts'

const HIS: ReadonlySet<string> = new Set(['he', 'his', 'him', 'himself'])
const HERS: ReadonlySet<string> = new Set(['she', 'her', 'hers', 'herself'])
const ROLES: readonly (readonly [RegExp, number])[] = [
  [/\b(?:\w+woman|queen|actress|first lady|princess|duchess|mother|wife|daughter|sister)\b/iu, -3],
  [/\b(?:\w+[^w]?man(?<!woman)|king|actor|prince|duke|father|husband|son|brother)\b/iu, 3],
]

/**
 * Of each person whether "he" or "she" may mean them: what titles before the name and roles say, else the words "his" and "her" in
 * sentences that begin with the person and name nobody else.
 */
export function likelySexes(
  text: string,
  sentences: readonly Sentence[],
  roles: readonly (readonly string[])[],
): readonly Sex[] {
  const votes = roles.map((texts) =>
    ROLES.reduce((sum, [words, vote]) => (texts.some((text) => words.test(text)) ? sum + vote : sum), 0),
  )
  for (const { chunks } of sentences) {
    for (const [at, { kind, person, start, end }] of chunks.entries())
      if (kind === 'name')
        votes[person]! +=
          3 * voteOf(chunks[at - 1]?.word.replace('.', '')) + givenVote(text.slice(start, end))
    const subject = subjectOfSentence(chunks)?.speakers[0]
    if (!subject || subject.person < 0) continue
    if (chunks.some(({ kind, person }) => kind === 'name' && person !== subject.person)) continue
    for (const { word } of chunks) votes[subject.person]! += HIS.has(word) ? 1 : HERS.has(word) ? -1 : 0
  }
  return votes.map((vote) => (vote > 0 ? 'male' : vote < 0 ? 'female' : 'unknown'))
}

/** What the first word of a longer name says. */
function givenVote(name: string): number {
  const given = /^\p{L}+(?=[\s.])/u.exec(name)?.[0]
  return given === undefined ? 0 : (GIVEN_NAMES.get(fold(given)) ?? 0)
}

function voteOf(word = ''): number {
  const sex = TITLES.get(word)
  return sex === 'male' ? 1 : sex === 'female' ? -1 : 0
}
