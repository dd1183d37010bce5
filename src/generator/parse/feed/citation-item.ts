import { isRecord } from './json-record.ts'
import type { JsonRecord } from './json-record.ts'

/** Types of what is no article, by CSL (https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types) and Zotero. */
const NO_ARTICLE =
  /^(?:book|bookSection|chapter|entry(?:-.*)?|bill|legislation|legal_case|case|statute|patent|thesis|map|graphic|artwork|figure|motion_picture|film|song|musical_score|dataset|software|computerProgram|manuscript|attachment|note|annotation)$/

/**
 * An article in a list of references as Zotero and other programs export it: CSL JSON, or Zotero's own. Its abstract is its text, for there is no other;
 * when it was looked up is not when it was published. Undefined for any other record.
 */
export function fromCitation(record: JsonRecord): JsonRecord | undefined {
  const { type, itemType, issued, author, creators } = record
  const isCsl =
    typeof type === 'string' && (hasDateParts(issued) || listOf(author).some(({ family }) => family))
  if (!isCsl && !(typeof itemType === 'string' && Array.isArray(creators))) return undefined
  const kind = String(isCsl ? type : itemType)
  const writers = isCsl
    ? listOf(author)
    : listOf(creators).filter(({ creatorType }) => creatorType === 'author')
  return {
    title: record['title'],
    abstract: record['abstract'] ?? record['abstractNote'],
    published: isCsl ? dayOfParts(issued) : record['date'],
    authors: writers.map(nameOf),
    source:
      record['container-title'] ??
      record['publicationTitle'] ??
      record['websiteTitle'] ??
      record['blogTitle'] ??
      record['publisher'],
    url: record['URL'] ?? record['url'],
    language: record['language'],
    ...(NO_ARTICLE.test(kind) && { leftOutAs: kind }),
  }
}

function hasDateParts(issued: unknown): boolean {
  return isRecord(issued) && ('date-parts' in issued || 'raw' in issued || 'literal' in issued)
}

/** A year or a month alone is no day. */
function dayOfParts(issued: unknown): string | undefined {
  if (!isRecord(issued)) return undefined
  const parts: unknown = Array.isArray(issued['date-parts']) ? issued['date-parts'][0] : undefined
  if (Array.isArray(parts))
    return parts.length < 3 ? undefined : parts.map((part) => String(part).padStart(2, '0')).join('-')
  const written = issued['raw'] ?? issued['literal']
  return typeof written === 'string' ? written : undefined
}

function nameOf({ given, family, literal, firstName, lastName, name, ...rest }: JsonRecord): string {
  const particle = rest['non-dropping-particle'] ?? rest['dropping-particle']
  const whole = literal ?? name
  const parts = whole === undefined ? [given ?? firstName, particle, family ?? lastName] : [whole]
  return parts.filter((part) => typeof part === 'string').join(' ')
}

function listOf(value: unknown): readonly JsonRecord[] {
  return Array.isArray(value) ? value.filter(isRecord) : []
}
