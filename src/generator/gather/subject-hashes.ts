import type { ArticleNumber } from '#archive/source/article-source.ts'
import { byNumber } from '#archive/format/by-number.ts'
import type { ByNumber } from '#archive/format/by-number.ts'
import type { CountryCode } from '#model/country.ts'
import { FACETS, mapFacets, TEXT_FACETS } from '#model/facets.ts'
import type { Facet } from '#model/facets.ts'
import type { PersonId } from '#model/person.ts'
import type { MadeFrom } from '#generator/output/output-file.ts'
import { sha256 } from '#generator/disk/sha256.ts'
import type { ArchiveEntry } from './archive-entry.ts'
import { usualSpelling } from './archive-ledger.ts'
import type { ArchiveLedger } from './archive-ledger.ts'
import { usualRole } from './person-ledger.ts'

/** Hashes of all that an archive says of somebody, of a country or of some articles. */
export interface SubjectHashes {
  readonly person: (id: PersonId) => SubjectHash
  readonly country: (code: CountryCode) => SubjectHash
  /** Of a place by its id; its page leads to its country's where that has one. */
  readonly place: (id: string) => SubjectHash
  /** Of articles from one number up to, not including, another. */
  readonly articles: (from: ArticleNumber, to: ArticleNumber) => SubjectHash
}

/** By what that which shows a subject is known again; most are asked for one of the two. */
interface SubjectHash {
  /** Pages name everything by ids. */
  readonly pages: () => string
  /** Data files name it by the archive's numbers, too. */
  readonly files: () => string
}

/** All that is said of a subject, and the numbers of what is named there, facet by facet. */
interface SubjectWords {
  readonly shown: string
  readonly values: readonly (readonly number[])[]
}

/** By what the files about somebody or a country are known again, and which lie there already. */
export interface KnownFiles {
  readonly subjects: SubjectHashes
  readonly madeFrom: MadeFrom
}

/**
 * Everything is said by the articles, but for what the others have a say in as well: the usual roles of those who are
 * named in them, how their sources are usually spelled, and the order of the numbers, in which equals are listed. To be
 * asked when all articles were entered.
 */
export function subjectHashes(
  ledger: ArchiveLedger,
  articles: readonly Pick<ArchiveEntry, 'number' | 'hash'>[],
): SubjectHashes {
  const { people, countries, places, rows } = ledger
  const hashOfArticle = new Map(articles.map(({ number, hash }) => [number, hash]))
  const labels = labelsOf(ledger)
  const valuesIn = mapFacets(distinct)
  const said = (subject: string | number, numbers: readonly ArticleNumber[]): SubjectWords => {
    const values = FACETS.map((facet) =>
      valuesIn[facet](numbers.map((number) => rows.get(number)?.ids[facet])),
    )
    const named = values.flatMap((values, place) => values.map((value) => labels[FACETS[place]!][value]))
    const hashes = numbers.map((number) => hashOfArticle.get(number))
    return { shown: `${subject}\n${hashes.join()}\n${named.join('\n')}`, values }
  }
  const hashOf = (subject: string | number, numbers: readonly ArticleNumber[] = []): SubjectHash => ({
    pages: () => sha256(said(subject, numbers).shown),
    files: () => {
      const { shown, values } = said(subject, numbers)
      return sha256(`${shown}\n${numbers.join()} ${values.join(' ')}`)
    },
  })
  return {
    person: (id) => hashOf(id, people.get(id)?.articles),
    country: (code) => hashOf(code, countries.get(code)?.articles),
    place: (id) => {
      const place = places.get(id)
      return hashOf(`place ${id} ${place ? countries.has(place.code) : ''}`, place?.articles)
    },
    articles: (from, to) =>
      hashOf(
        from,
        Array.from({ length: to - from }, (_, place) => from + place),
      ),
  }
}

/** What is said of the values of each facet by their numbers, beside what the articles themselves say. */
function labelsOf({ people, countries, texts }: ArchiveLedger): Readonly<Record<Facet, ByNumber<string>>> {
  const person = byNumber(people.values()).map(
    (person) => person && `${person.id} ${usualRole(person).role ?? ''}`,
  )
  return {
    person,
    said: person,
    country: byNumber(countries.values()).map((country) => country?.code),
    ...mapFacets(
      (facet) => byNumber(texts[facet].values()).map((text) => text && `${text.id} ${usualSpelling(text)}`),
      TEXT_FACETS,
    ),
  }
}

/** Tells which numbers are in some lists, in ascending order. */
function distinct(): (lists: readonly (readonly number[] | undefined)[]) => readonly number[] {
  /** For each number the last call that met it. */
  const met: number[] = []
  let call = 0
  return (lists) => {
    call++
    const numbers: number[] = []
    for (const list of lists)
      for (const number of list ?? []) {
        if (met[number] === call) continue
        met[number] = call
        numbers.push(number)
      }
    return numbers.sort((one, other) => one - other)
  }
}
