import type { ArticleNumber } from '#archive/article-source.ts'
import type { CountryCode } from '#model/country.ts'
import type { PersonId } from '#model/person.ts'
import { sha256 } from '../publish/sha256.ts'
import type { ArchiveEntry } from './archive-entry.ts'
import type { ArchiveLedger } from './archive-ledger.ts'

/** Hashes of all that an archive says of somebody or of a country, by which their pages are known again. */
export interface SubjectHashes {
  readonly person: (id: PersonId) => string
  readonly country: (code: CountryCode) => string
}

/** Everything is said by their articles, but for the usual roles of those who are named in them. */
export function subjectHashes(
  { cards, people, countries, roleOf }: ArchiveLedger,
  articles: readonly Pick<ArchiveEntry, 'hash'>[],
): SubjectHashes {
  const hashOf = (id: string, numbers: readonly ArticleNumber[] = []): string => {
    const named = new Set(numbers.flatMap((number) => cards[number]?.people.map(({ id }) => id) ?? []))
    const hashes = numbers.map((number) => articles[number]?.hash)
    return sha256(JSON.stringify([id, hashes, Array.from(named, (id) => [id, roleOf(id)])]))
  }
  return {
    person: (id) => hashOf(id, people.get(id)?.articles),
    country: (code) => hashOf(code, countries.get(code)?.articles),
  }
}
