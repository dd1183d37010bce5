import type { CountryCode } from '#model/country.ts'
import type { CountryCue } from '#model/mention.ts'
import type { AmbiguousName } from './ambiguous-names.ts'
import type { CountryLanguage } from './country-language.ts'
import { english } from './english.ts'
import { tokensOf } from './phrase-tokens.ts'

/** What a phrase of the lexicon stands for. */
export type Meaning =
  | {
      readonly kind: 'country'
      readonly code: CountryCode
      readonly cue: CountryCue
      /** A capital: it stands for its country only where it acts ("Beijing said"). */
      readonly onlyActing?: true
    }
  | { readonly kind: 'ambiguous'; readonly name: AmbiguousName }
  | { readonly kind: 'blocked' }

/** Phrases by their tokens: each step down is one more token, and a node with a meaning ends a phrase. */
export interface PhraseTree {
  readonly next: Map<string, PhraseTree>
  meaning?: Meaning
}

/** Everything that can be found in a text. Build it once, use it for every article. */
export interface CountryLexicon {
  /** Phrases as the press spells them. */
  readonly phrases: PhraseTree
  /** The same in capitals, for headings and datelines; without abbreviations and metonyms. */
  readonly capitals: PhraseTree
  readonly regrouped: ReadonlyMap<CountryCode, CountryCode>
  readonly language: CountryLanguage
}

/** An archivist's corrections to the built-in tables. They go before everything built in. */
export interface LexiconChanges {
  /** Further names of countries, e.g. "Middle Kingdom" -> CN; found with the cue 'editor'. */
  readonly aliases?: ReadonlyMap<string, CountryCode>
  /** Phrases in which no country is to be found, e.g. "China Room". */
  readonly blocked?: readonly string[]
  /** Codes to be counted as another, e.g. HK -> CN. */
  readonly regrouped?: ReadonlyMap<CountryCode, CountryCode>
}

/** Nobody writes a capital of a country, or a short form of one, differently in a line of capitals. */
const plainCuesOnly = new Set<CountryCue>(['abbreviation', 'metonym'])

/** The lexicon of a language with the archivist's changes. Where phrases coincide, the first of the order below is kept. */
export function buildLexicon(
  changes: LexiconChanges = {},
  language: CountryLanguage = english,
): CountryLexicon {
  const lexicon: CountryLexicon = {
    phrases: emptyTree(),
    capitals: emptyTree(),
    regrouped: changes.regrouped ?? new Map(),
    language,
  }
  for (const [name, code] of changes.aliases ?? [])
    add(lexicon, name, { kind: 'country', code, cue: 'editor' })
  for (const phrase of changes.blocked ?? []) add(lexicon, phrase, { kind: 'blocked' })
  for (const name of language.ambiguous)
    for (const surface of name.surfaces) add(lexicon, surface, { kind: 'ambiguous', name })
  for (const { code, surfaces } of language.countries)
    for (const [cue, names] of surfaces)
      for (const name of names) add(lexicon, name, { kind: 'country', code, cue })
  for (const [phrase, code] of language.kept ?? []) {
    add(lexicon, phrase, { kind: 'country', code: code as CountryCode, cue: 'in a name' })
  }
  for (const phrase of language.blocked) add(lexicon, phrase, { kind: 'blocked' })
  for (const [code, capitals] of language.capitals ?? []) {
    for (const capital of capitals)
      add(lexicon, capital, { kind: 'country', code, cue: 'metonym', onlyActing: true })
  }
  return lexicon
}

/** The lexicon without any corrections. */
export const builtInLexicon: CountryLexicon = buildLexicon()

function add(lexicon: CountryLexicon, phrase: string, meaning: Meaning): void {
  const tokens = tokensOf(phrase)
  put(lexicon.phrases, tokens, meaning)
  if (meaning.kind === 'country' && plainCuesOnly.has(meaning.cue)) return
  put(
    lexicon.capitals,
    tokens.map((token) => token.toUpperCase()),
    meaning,
  )
}

function put(tree: PhraseTree, tokens: readonly string[], meaning: Meaning): void {
  let node = tree
  for (const token of tokens) {
    const next = node.next.get(token) ?? emptyTree()
    node.next.set(token, next)
    node = next
  }
  node.meaning ??= meaning
}

function emptyTree(): PhraseTree {
  return { next: new Map() }
}
