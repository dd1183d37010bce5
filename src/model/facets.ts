import { parseCountryCode } from './country.ts'
import { keyedBy, languageKey, nameKey, parseFacetKey } from './facet-key.ts'
import type { KeyedText } from './facet-key.ts'
import { parsePersonId } from './person.ts'
import { placesIn } from './place-id.ts'

interface Rule {
  /** Reads an id from an address, in either case; undefined for what is no id of the facet. */
  readonly parseId: (text: string) => string | undefined
  /** How many values most articles have: with one, several chosen mean any of them; with several, "all of" or "any of". */
  readonly values: 'one' | 'several'
  /** Whether the panel is always there, or only where there is a choice. */
  readonly panel: 'always' | 'with a choice'
  /** Whether the archive's root names all values, or a dictionary of their own does because they are too many. */
  readonly names: 'in the root' | 'in a dictionary'
}

/** A facet of people or countries: recognised in the text, with pages, profiles and columns of their own. */
interface SubjectRule extends Rule {
  readonly of: 'subjects'
}

/** A facet of the people who say something in an article. They are people of it, with the same ids, numbers and names. */
interface SpeakerRule extends Rule {
  readonly of: 'speakers'
}

/** A facet of a piece of text that an article carries. */
interface TextRule extends Rule {
  readonly of: 'texts'
  /** The article's field that holds the text. */
  readonly field: string
  /** The values in the text, with their ids. */
  readonly valuesIn: (text: string) => readonly KeyedText[]
}

const SUBJECTS = { of: 'subjects', values: 'several', panel: 'always' } as const
const TEXTS = { of: 'texts', parseId: parseFacetKey, panel: 'with a choice', names: 'in the root' } as const

/**
 * Every facet that articles can be filtered by, under its key in addresses. A row here gives a facet its address, its
 * field of articles, its columns, counts and panel; `FACET_WORDS` says how it is spoken of.
 */
export const FACET_TABLE = {
  person: { ...SUBJECTS, parseId: parsePersonId, names: 'in a dictionary' },
  country: { ...SUBJECTS, parseId: parseCountryCode, names: 'in the root' },
  /** Who says something, quoted or reported. */
  said: {
    of: 'speakers',
    parseId: parsePersonId,
    values: 'several',
    panel: 'with a choice',
    names: 'in a dictionary',
  },
  /** The agency or paper: "Xinhua". */
  source: { ...TEXTS, field: 'source', values: 'one', valuesIn: keyedBy(nameKey) },
  /** BCP 47 tag, "en". */
  lang: { ...TEXTS, field: 'language', values: 'one', valuesIn: keyedBy(languageKey) },
  /** The places of the dateline, where it is sure which ones are meant (`textOfPlaces`); most have one. */
  from: { ...TEXTS, field: 'filedFrom', values: 'one', valuesIn: placesIn },
} as const satisfies Readonly<Record<string, SubjectRule | SpeakerRule | TextRule>>

type FacetTable = typeof FACET_TABLE

/** The facets that have values to choose from. */
export type Facet = keyof FacetTable

type FacetsWith<Part> = { [F in Facet]: FacetTable[F] extends Part ? F : never }[Facet]

/** The facets of people and countries. */
export type SubjectFacet = FacetsWith<SubjectRule>

/** The facets of texts. */
export type TextFacet = FacetsWith<TextRule>

/** The facets whose values are recognised in the text. */
export type RecognisedFacet = Exclude<Facet, TextFacet>

/** The facets whose values are all named in the archive's root. */
export type ListedFacet = FacetsWith<{ readonly names: 'in the root' }>

/** The facets whose panels are always there. */
export type SteadyFacet = FacetsWith<{ readonly panel: 'always' }>

/** The facets whose values are people, all of the same numbers and names. */
export type PeopleFacet = Exclude<Facet, ListedFacet>

/** What identifies a value of a facet. */
export type IdOf<F extends Facet> = NonNullable<ReturnType<FacetTable[F]['parseId']>>

/** The texts of an article that facets are made of, by field. */
export type FacetTexts = {
  readonly [F in TextFacet as FacetTable[F]['field']]?: string | undefined
}

/** A field of an article that a facet is made of. */
export type FacetField = keyof FacetTexts

/** All facets, in the order in which addresses name them. */
export const FACETS = Object.keys(FACET_TABLE) as readonly Facet[]

export const SUBJECT_FACETS: readonly SubjectFacet[] = FACETS.filter(isSubject)

export const TEXT_FACETS: readonly TextFacet[] = FACETS.filter(isText)

export const LISTED_FACETS: readonly ListedFacet[] = FACETS.filter(isListed)

export const PEOPLE_FACETS: readonly PeopleFacet[] = FACETS.filter((facet) => !isListed(facet))

/** The fields of articles that facets are made of. */
export const FACET_FIELDS: readonly FacetField[] = TEXT_FACETS.map((facet) => FACET_TABLE[facet].field)

/** Whether the facet is of people or countries. */
export function isSubject(facet: Facet): facet is SubjectFacet {
  return FACET_TABLE[facet].of === 'subjects'
}

/** Whether the facet is of pieces of text. */
export function isText(facet: Facet): facet is TextFacet {
  return FACET_TABLE[facet].of === 'texts'
}

/** Whether the archive's root names all values of the facet. */
export function isListed(facet: Facet): facet is ListedFacet {
  return FACET_TABLE[facet].names === 'in the root'
}

/** Whether the facet's panel is there even if it leaves no choice. */
export function isSteady(facet: Facet): facet is SteadyFacet {
  return FACET_TABLE[facet].panel === 'always'
}

/** Whether articles have one value of the facet, as a rule: choosing several means any of them. */
export function isSingleValued(facet: Facet): boolean {
  return FACET_TABLE[facet].values === 'one'
}

/** The article's texts that facets are made of, and nothing else of it. */
export function facetTexts(article: FacetTexts): FacetTexts {
  const texts: { [Field in FacetField]?: string | undefined } = {}
  for (const field of FACET_FIELDS) texts[field] = article[field]
  return texts
}

/** The values of a facet in an article's text, each once. */
export function textValues(article: FacetTexts, facet: TextFacet): readonly KeyedText[] {
  const { field, valuesIn } = FACET_TABLE[facet]
  const text = article[field]
  if (text === undefined) return []
  const values = valuesIn(text)
  return values.length < 2 ? values : [...new Map(values.map((value) => [value.id, value])).values()]
}

/** A value for each facet, made from the facet and its place among `facets`. */
export function mapFacets<T, F extends Facet = Facet>(
  make: (facet: F, index: number) => T,
  facets: readonly F[] = FACETS as readonly F[],
): Record<F, T> {
  return Object.fromEntries(facets.map((facet, index) => [facet, make(facet, index)])) as Record<F, T>
}
