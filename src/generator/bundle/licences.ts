/** Where the terms of all that a published site holds of others lie in it. */
export const LICENCES_FILE = 'licences.txt'

/** Whose work it is, its version and licence, and the words of that licence. */
interface PackageTerms {
  readonly name: string
  readonly version: string
  readonly licence: string
  readonly text: string
}

/** What a site is made of beside our own code, in words. */
interface Sources {
  /** The terms of packages whose code is in the app, as the bundler lists them. */
  readonly code: string
  /** Those of packages of which something else is in it: fonts, shapes of the map. */
  readonly files: readonly PackageTerms[]
  /** Where the recogniser's models and tables come from. */
  readonly data: string
}

/** The text of `LICENCES_FILE`. */
export function licencesText({ code, files, data }: Sources): string {
  return [
    ...[code, ...files.map(termsText), data].map((part) => part.trim()),
    'The names, places and statements that a site shows were found with these models and tables; the site holds none of their files.',
    '',
  ].join('\n\n')
}

function termsText({ name, version, licence, text }: PackageTerms): string {
  return `## ${name} - ${version} (${licence})\n\n${text}`
}
