import { version } from '#generator/disk/program-folder.ts'
import { mapFacets, TEXT_FACETS } from '#model/facets.ts'
import type { AboutText } from '#model/site.ts'
import { byNumber } from '#archive/format/by-number.ts'
import { encodeDirectory } from '#archive/format/directory.ts'
import type { Directory } from '#archive/format/directory.ts'
import { packSizeFor, ROOT_FILE } from '#archive/format/file-names.ts'
import type { Ref } from '#archive/source/root.ts'
import { columnsOf } from '#archive/format/columns.ts'
import { encodeMonthCounts } from '#archive/format/month-counts.ts'
import { summarise } from '#archive/format/summary.ts'
import { writeJson } from '#archive/format/json.ts'
import { encodeRoot } from '#archive/format/root-file.ts'
import type { MadeFrom, Output } from '#generator/output/output-file.ts'
import type { ArchiveEntry } from '#generator/gather/archive-entry.ts'
import { createArchiveLedger } from '#generator/gather/archive-ledger.ts'
import type { ArchiveLedger } from '#generator/gather/archive-ledger.ts'
import { archiveRoot } from './archive-root.ts'
import { emitArticleLookup, emitArticles, emitColumns, emitUndated } from './article-files.ts'
import type { ArticleFiles } from './article-files.ts'
import { emitCountries } from './country-files.ts'
import { emitJson, emitTable } from '#generator/output/data-file.ts'
import { emitNames, emitPeople } from './person-files.ts'
import { emitTowns } from './town-files.ts'
import { redirectsOf } from '#generator/registry/redirects.ts'
import type { WithdrawnArticle } from '#generator/link/withheld-article.ts'
import type { PageRedirect } from '#generator/registry/redirects.ts'
import { indexedOf, openEarlierIndex } from '#generator/emit/search/earlier-index.ts'
import type { PublishedIndex } from '#generator/emit/search/earlier-index.ts'
import { emitSearch } from '#generator/emit/search/search-files.ts'
import { subjectHashes } from '#generator/gather/subject-hashes.ts'
import type { KnownFiles, SubjectHashes } from '#generator/gather/subject-hashes.ts'
import { stemLanguagesOf } from '#generator/emit/search/stem-languages.ts'
import { loadStems } from '#archive/search/stem.ts'
import { createSearchLedger } from '#generator/emit/search/search-ledger.ts'
import type { SearchLedger } from '#generator/emit/search/search-ledger.ts'

/** What an archive is written from. */
export interface ArchiveInput {
  readonly title: string
  /** What the archivist writes about the archive. */
  readonly about?: AboutText | undefined
  /** All of them, in the order of their numbers. */
  readonly articles: readonly ArchiveEntry[]
  /** How many of them go into a file. */
  readonly packSize?: number
  readonly redirects?: readonly PageRedirect[]
  readonly withdrawn?: readonly WithdrawnArticle[]
  /** Finds packs of articles that lie there already. */
  readonly madeFrom?: MadeFrom
  /** The search index that lies there already, and where this one is kept. */
  readonly index?: PublishedIndex | undefined
}

/**
 * Writes the published archive: the articles as they go by, then what is shared, then the root. The same
 * articles give the same bytes. Keeps cards and numbers in memory, no texts. Each file is yielded once. Returns what the
 * pages of people, countries and times are known by.
 */
export async function* emitArchive(input: ArchiveInput): AsyncGenerator<Output, SubjectHashes> {
  const written = new Set<string>()
  const files = archiveFiles(input)
  for (;;) {
    const next = await files.next()
    if (next.done === true) return next.value
    if (written.has(next.value.path)) continue
    written.add(next.value.path)
    yield next.value
  }
}

async function* archiveFiles({
  title,
  about = [],
  articles,
  packSize = packSizeFor(articles.length),
  redirects = [],
  withdrawn = [],
  madeFrom = () => undefined,
  index,
}: ArchiveInput): AsyncGenerator<Output, SubjectHashes> {
  const ledger = createArchiveLedger(articles)
  const languages = stemLanguagesOf(articles)
  await loadStems(languages.all)
  const earlier = openEarlierIndex(index, articles, ledger)
  const search = createSearchLedger(earlier)
  const entered = { articles: alsoEntered(articles, search), packSize, madeFrom }
  const files = yield* emitArticles(entered, ledger)
  const { entry, blocks } = yield* emitSearch({ ...ledger, search, earlier, languages })
  await index?.keep({ ...blocks, articles: articles.length, ...indexedOf(articles, ledger) })
  const subjects = subjectHashes(ledger, articles)
  const parts = { ...entry, ...files, packSize, ...(about.length > 0 && { about: yield* emitJson(about) }) }
  const directory = yield* emitDirectory(ledger, parts, { redirects, withdrawn }, { subjects, madeFrom })
  yield {
    path: ROOT_FILE,
    body: writeJson(encodeRoot(archiveRoot(title, ledger, directory), `Dateline ${version}`)),
  }
  return subjects
}

function* alsoEntered(articles: Iterable<ArchiveEntry>, search: SearchLedger): Generator<ArchiveEntry> {
  for (const article of articles) {
    search.enter(article)
    yield article
  }
}

/** What is written before the directory. */
type DirectoryParts = Pick<Directory, 'packSize' | 'languages' | 'words' | 'search' | 'about'> & ArticleFiles

function* emitDirectory(
  ledger: ArchiveLedger,
  { packSize, pages, places, languages, words, search, about }: DirectoryParts,
  { redirects, withdrawn }: Required<Pick<ArchiveInput, 'redirects' | 'withdrawn'>>,
  known: KnownFiles,
): Generator<Output, Ref> {
  const { people, articles } = redirectsOf(redirects)
  const numbered = {
    ...ledger,
    people: byNumber(ledger.people.values()),
    countries: byNumber(ledger.countries.values()),
  }
  const directory = {
    packSize,
    pages: yield* emitTable(pages),
    undated: yield* emitUndated(ledger),
    columns: yield* emitTable(yield* emitColumns(ledger)),
    happened: yield* emitJson(encodeMonthCounts(summarise(columnsOf([...ledger.rows.values()])).happened)),
    names: yield* emitTable(yield* emitNames(numbered)),
    people: yield* emitTable(yield* emitPeople(numbered, ledger, people, known)),
    articles: yield* emitTable(yield* emitArticleLookup(places, articles, withdrawn)),
    countries: yield* emitTable(yield* emitCountries(numbered, ledger, known)),
    towns: yield* emitTowns(numbered, ledger, known),
    ...(about !== undefined && { about }),
    languages,
    words,
    search,
    ids: {
      country: numbered.countries.map((country) => country?.code ?? null),
      ...mapFacets(
        (facet) => byNumber(ledger.texts[facet].values()).map((text) => text?.id ?? null),
        TEXT_FACETS,
      ),
    },
  }
  return yield* emitJson(encodeDirectory(directory))
}
