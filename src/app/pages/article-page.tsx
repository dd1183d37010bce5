import { useSuspenseQuery } from '@tanstack/react-query'
import { Suspense, useEffect, useRef } from 'react'
import { useLoaderData } from 'react-router'
import type { LoaderFunction } from 'react-router'
import type { FoundArticle } from '#archive/source/article-source.ts'
import { articlePath } from '#model/address.ts'
import { isSuppliedHeadline, parseArticleId, readingMinutes } from '#model/article.ts'
import type { Article, ArticleId } from '#model/article.ts'
import { counted, inWords } from '#model/counted.ts'
import { longDay } from '#model/day.ts'
import { directionOf } from '#app/ui/direction.ts'
import { lazyPart, nothing } from '#app/core/lazy-part.tsx'
import { useHydrated } from '#app/core/use-hydrated.ts'
import { loadCode } from '#app/core/load-code.ts'
import { PageHead } from '#app/core/page-head.tsx'
import { ArticleBody, Captions } from '#app/reader/article-body.tsx'
import { ArticleDock } from '#app/reader/article-dock.tsx'
import { ArticleRail } from '#app/reader/article-rail.tsx'
import { ArticleSource, RestOfArticle } from '#app/reader/source-note.tsx'
import { Onward } from '#app/reader/onward.tsx'
import { ReaderKeys } from '#app/reader/reader-keys.tsx'
import { ReaderTools } from '#app/reader/reader-tools.tsx'
import { useReaderActions } from '#app/reader/use-reader-actions.ts'
import { RelatedOnApproach } from '#app/reader/related-on-approach.tsx'
import { PassageInAddress } from '#app/passages/passage-in-address.tsx'
import { MarkNotes } from '#app/mentions/mark-notes.tsx'
import { useHighlightedMentions } from '#app/mentions/use-highlighted-mentions.ts'
import { useMentionSteps } from '#app/mentions/use-mention-steps.ts'
import { useNeighbours } from '#app/reader/use-neighbours.ts'
import type { Withdrawn as WithdrawnPage } from '#app/browse/withdrawn.tsx'
import { WordMarks } from '#app/find/word-marks.tsx'
import { useSettings } from '#app/core/settings.ts'
import { useQueries } from '#app/core/store.tsx'
import type { Store } from '#app/core/store.tsx'
import { Dateline } from '#app/reader/dateline.tsx'
import { EndMark } from '#app/ui/end-mark.tsx'
import { useFilter } from '#app/core/use-filter.ts'

const StatementMarks = lazyPart(async () => (await import('#app/said/statement-marks.tsx')).StatementMarks)

const RememberedPlace = lazyPart(
  async () => (await import('#app/reader/remembered-place.tsx')).RememberedPlace,
  nothing,
)

/** Fetched with the first article that was withdrawn: few are. */
let Withdrawn: typeof WithdrawnPage | undefined

/** /a/<id>/: asks for the article alone, and if it is not there whether it was withdrawn. Any other id is a 404. */
export const loader =
  ({ client, queries }: Store): LoaderFunction =>
  async ({ params }): Promise<ArticleId> => {
    const id = parseArticleId(params['id'] ?? '')
    const found = id && (await client.query(queries.article(id)))
    const known = found ?? (id && (await client.query(queries.withdrawal(id))))
    if (!id || !known) throw new Response('No such article', { status: 404 })
    if (!found) Withdrawn = (await loadCode(() => import('#app/browse/withdrawn.tsx'))).Withdrawn
    return id
  }

export function Component() {
  const id = useLoaderData<ArticleId>()
  const { data: found } = useSuspenseQuery(useQueries().article(id))
  return found ? <Reader {...found} /> : Withdrawn && <Withdrawn id={id} />
}

function Reader({ article, number }: FoundArticle) {
  const { filter } = useFilter()
  const reader = useRef<HTMLElement>(null)
  const hydrated = useHydrated()
  const steps = useMentionSteps(reader)
  const neighbours = useNeighbours(number, filter)
  const actions = useReaderActions(article)
  const { people, countries, places, statements } = useSettings()
  useHighlightedMentions(reader)
  const marks = [people && 'people', countries && 'countries', places && 'places'].filter(Boolean).join(' ')
  return (
    <>
      <ArticleHead article={article} />
      {hydrated && (
        <Suspense fallback={null}>
          <RememberedPlace key={article.id} article={article.id} reader={reader} />
        </Suspense>
      )}
      <PassageInAddress />
      <WordMarks
        key={`words of ${article.id}`}
        reader={reader}
        text={filter.text}
        language={article.language}
      />
      <MarkNotes key={`notes of ${article.id}`} article={article} reader={reader} />
      <ReaderKeys article={article} list={filter} neighbours={neighbours} steps={steps} actions={actions} />
      <ReaderTools
        article={article}
        list={filter}
        neighbours={neighbours}
        reader={reader}
        actions={actions}
      />
      <main className="page" id="main">
        <article className="reader" data-marks={marks} dir={directionOf(article.headline)} ref={reader}>
          <Opening article={article} />
          <Captions article={article} />
          <div className="reader__body">
            <ArticleBody article={article} />
            {article.excerpt ? <RestOfArticle article={article} /> : <EndMark title="End of article" />}
            <ArticleSource article={article} />
          </div>
          <ArticleRail article={article} steps={steps} />
          <Onward list={filter} neighbours={neighbours} />
          {statements && article.people.some((person) => person.statements) && (
            <Suspense fallback={null}>
              <StatementMarks key={article.id} article={article} reader={reader} />
            </Suspense>
          )}
          <RelatedOnApproach article={article} number={number} />
        </article>
      </main>
      <ArticleDock list={filter} neighbours={neighbours} actions={actions} />
    </>
  )
}

function ArticleHead({ article }: { readonly article: Article }) {
  usePageLanguage(article.language)
  const opening = article.blocks.find(({ kind }) => kind === 'paragraph')?.text ?? article.headline
  const description = opening.length > 200 ? `${opening.slice(0, 200).replace(/\s+\S*$/, '')}…` : opening
  return (
    <PageHead
      title={article.headline}
      description={description}
      path={articlePath(article.id)}
      type="article"
    />
  )
}

/** The page has the language of its article, as it was drawn (generator/pages/page-template.ts); all other pages have ours. */
function usePageLanguage(language: string | undefined): void {
  useEffect(() => {
    const { documentElement: page } = document
    if (language !== undefined) page.lang = language
    return () => {
      page.lang = 'en'
    }
  }, [language])
}

/** What a headline is that the text does not have. */
const SUPPLIED: Readonly<Partial<Record<Article['headlineFrom'], string>>> = {
  address: 'Headline by the address of the page',
  opening: 'Without a headline: its opening words',
}

function Opening({ article }: { readonly article: Article }) {
  const { headline, source, byline, published, words, language, excerpt } = article
  const minutes = readingMinutes(words)
  return (
    <>
      <header className="reader__head">
        <h1 className="headline" id="headline" lang={language} dir={directionOf(headline)}>
          {headline}
        </h1>
        <p className="facts">
          {source !== undefined && <b>{source}</b>}{' '}
          {byline !== undefined && byline !== source && <span className="byline">{byline}</span>}{' '}
          {published && (
            <time dateTime={published.time ? `${published.day}T${published.time}` : published.day}>
              {`Published ${longDay(published.day)}${published.time ? `, ${published.time}` : ''}`}
            </time>
          )}{' '}
          {isSuppliedHeadline(article) && <span>{SUPPLIED[article.headlineFrom]}</span>}{' '}
          <span>
            {excerpt
              ? `An excerpt, ${counted(words, 'word')}`
              : `${counted(words, 'word')}, about ${inWords(minutes)} ${minutes === 1 ? 'minute' : 'minutes'}`}
          </span>
        </p>
      </header>
      <Dateline article={article} className="reader__dateline" />
    </>
  )
}
