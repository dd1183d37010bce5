/** How a language speaks of places. */
export interface PlaceWords {
  /** Fits what stands before a name where the name is one of a place: "in ", "nach Prag und ". */
  readonly locative: RegExp
  /** The keys of names that the gazetteer knows for smaller places alone, and the keys of those that are meant in the language. */
  readonly exonyms: ReadonlyMap<string, string>
  /** Whether places are called otherwise than at home, "Lissabon", so that such a name counts as much as any. */
  readonly hasOwnNames: boolean
}

const ENGLISH: PlaceWords = {
  locative: /\b(?:in|near|from|at|around|outside) $/,
  exonyms: new Map(),
  hasOwnNames: false,
}

/** Words of place, and of joining names; names that the gazetteer lacks in the language, with the key that has them. */
const OTHERS: ReadonlyMap<string, PlaceWords> = new Map([
  [
    'de',
    words('in|aus|nach|bei|um|nahe|von|zwischen|über', 'und', 'rom rome, dschakarta jakarta, odessa odesa'),
  ],
  [
    'fr',
    words(
      'à|en|de|vers|pour|depuis|entre|hors',
      'et|à',
      'pekin beijing, vienne vienna, mexico mexico city, cologne koln',
    ),
  ],
  ['es', words('en|a|de|desde|hacia|hasta|para|por|entre', 'y|e|a|en', 'pekin beijing, venecia venice')],
  [
    'pt',
    words('em|a|de|desde|até|para|por|entre', 'e|a|em', 'bagdade baghdad, haia the hague, madri madrid'),
  ],
  ['it', words('a|ad|in|da|di|per|verso|tra|fra', 'e|a', '')],
])

function words(prepositions: string, joints: string, exonyms: string): PlaceWords {
  const list = `(?:\\p{Lu}[\\p{L}-]+(?:, | (?:${joints}) )){0,3}`
  return {
    locative: new RegExp(`(?<!\\p{L})(?:${prepositions}) ${list}$`, 'iu'),
    exonyms: new Map(
      exonyms.split(', ').map((pair) => {
        const space = pair.indexOf(' ')
        return [pair.slice(0, space), pair.slice(space + 1)] as const
      }),
    ),
    hasOwnNames: true,
  }
}

/** How texts in a language speak of places; as English ones do, where nothing is known of the language. */
export function placeWords(language: string | undefined): PlaceWords {
  return OTHERS.get(language?.split('-')[0]?.toLowerCase() ?? '') ?? ENGLISH
}
