/** The languages beside English that have a tagger and country names of their own, as BCP 47 tags without regions. */
export const TAGGED_LANGUAGES = ['de', 'es', 'fr', 'pt'] as const

/** A language with a tagger of its own beside English. */
export type TaggedLanguage = (typeof TAGGED_LANGUAGES)[number]

/** The tagged language of a BCP 47 tag: "pt" for "pt-BR". */
export function taggedLanguage(tag: string | undefined): TaggedLanguage | undefined {
  return TAGGED_LANGUAGES.find((language) => language === primary(tag))
}

/** Whether a text is read as English: it is, or nothing is known of its language. */
export function isEnglish(tag: string | undefined): boolean {
  return tag === undefined || primary(tag) === 'en'
}

function primary(tag: string | undefined): string | undefined {
  return tag?.split('-')[0]?.toLowerCase()
}
