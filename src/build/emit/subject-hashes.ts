import type { ArticleNumber } from '#archive/article-source.ts'
import type { CountryCode } from '#model/country.ts'
import { sourceKey } from '#model/facet-key.ts'
import type { PersonId } from '#model/person.ts'
import { sha256 } from '../publish/sha256.ts'
import type { ArchiveEntry } from './archive-entry.ts'
import { usualSpelling } from './archive-ledger.ts'
import type { ArchiveLedger } from './archive-ledger.ts'

/** Hashes of all that an archive says of somebody, of a country or of some articles, by which their pages are known again. */
export interface SubjectHashes {
  readonly person: (id: PersonId) => string
  readonly country: (code: CountryCode) => string
  /** Of articles from one number up to, not including, another, with their numbers. */
  readonly articles: (from: ArticleNumber, to: ArticleNumber) => string
}

/**
 * Everything is said by the articles, but for what the others have a say in as well: the usual roles of those who are
 * named in them, and how their sources are usually spelled.
 */
export function subjectHashes(
  { cards, people, countries, sources, roleOf }: ArchiveLedger,
  articles: readonly Pick<ArchiveEntry, 'hash'>[],
): SubjectHashes {
  const hashOf = (subject: string | number, numbers: readonly ArticleNumber[] = []): string => {
    const shown = numbers.flatMap((number) => cards[number] ?? [])
    const named = new Set(shown.flatMap(({ people }) => people.map(({ id }) => id)))
    const keys = new Set(shown.flatMap(({ source }) => (source === undefined ? [] : sourceKey(source))))
    return sha256(
      JSON.stringify([
        subject,
        numbers.map((number) => articles[number]?.hash),
        Array.from(named, (id) => [id, roleOf(id)]),
        Array.from(keys, (key) => [key, usualSpelling(sources.get(key))]),
      ]),
    )
  }
  return {
    person: (id) => hashOf(id, people.get(id)?.articles),
    country: (code) => hashOf(code, countries.get(code)?.articles),
    articles: (from, to) =>
      hashOf(
        from,
        Array.from({ length: to - from }, (_, place) => from + place),
      ),
  }
}
