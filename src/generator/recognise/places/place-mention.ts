import type { CountryCode } from '#model/country.ts'
import type { Span } from '#model/mention.ts'
import type { NameFound } from './place-lookup.ts'
import type { StateArea } from './state-abbreviations.ts'

/** Where a name was found: labelled as a place, inside or as the whole of an organisation, or by nobody. */
export type NameOrigin = 'place' | 'whole organisation' | 'organisation' | 'unlabelled'

/** A name of the gazetteer in a text. */
export interface FoundMention extends Span, NameFound {
  readonly origin: NameOrigin
  /** In the name of a body that serves a place: "Calcutta High Court". */
  readonly isPublic?: boolean
  /** In the name of a body that says where it is: "University of Cambridge". */
  readonly isSeat?: boolean
  /** No capitalised word stands beside it. */
  readonly isAlone?: boolean
}

/** What the words around a mention say of the place. */
interface PlaceClues {
  /** "X, Texas" in short: ", Tex.". */
  readonly state?: StateArea | undefined
  /** Codes of the states and districts that the next place may be: "X, Y" and "X in Y". */
  readonly within?: ReadonlySet<string> | undefined
  /** The state or district behind "X, Y" that can mean nothing else. */
  readonly isHeld: boolean
  /** "X, Chile". */
  readonly inCountry?: CountryCode | undefined
  /** "Chile's X". */
  readonly ofCountry?: CountryCode | undefined
  /** Something is named after it: "Marburg virus", "a Manhattan". */
  readonly isNamesake: boolean
  /** "in X", "near X". */
  readonly isLocative: boolean
  /** A part of a person's name in the same text. */
  readonly isPersonal: boolean
  /** The line that opens a story says that it was filed there. */
  readonly isDateline: boolean
}

/** A mention with what stands around it. */
export interface CluedMention extends FoundMention, PlaceClues {
  /** The name as it is written. */
  readonly words: string
}
