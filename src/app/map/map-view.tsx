import { useQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import type { FacetValue } from '#archive/source/article-source.ts'
import { outlineOf } from '#archive/source/outline.ts'
import type { Root } from '#archive/source/root.ts'
import { mapPath } from '#model/address.ts'
import { counted, inFigures } from '#model/counted.ts'
import { isEverything } from '#model/filter.ts'
import type { ReadFilter } from '#model/filter-query.ts'
import { BrowseFrame } from '#app/browse/browse-frame.tsx'
import { ROWS_ASKED } from '#app/filters/facet-words.ts'
import { plainSentence, sentenceOf } from '#app/filters/sentence.ts'
import type { SentenceWord } from '#app/filters/sentence.ts'
import { useResult } from '#app/browse/use-result.ts'
import { PageHead } from '#app/core/page-head.tsx'
import { useQueries } from '#app/core/store.tsx'
import { LoadError } from '#app/ui/load-error.tsx'
import { useHydrated } from '#app/core/use-hydrated.ts'
import { CountryFlow } from './country-flow.tsx'
import { MapFoot } from './map-foot.tsx'
import { lazyPart } from '#app/core/lazy-part.tsx'

const MapFigure = lazyPart(async () => (await import('./map-figure.tsx')).MapFigure)

/** The map under a filter: another way to choose countries. Its shapes are fetched when the page comes alive. */
export function MapView({ root, asked }: { readonly root: Root; readonly asked: ReadFilter }) {
  const outline = outlineOf(root, asked.filter.date)
  const known = useResult(root, asked.filter, 'newest')
  const { result, filter, nameOf, error, retry } = known
  const shown = result?.filter ?? filter
  const whole = isEverything(shown)
  const words = whole ? wholeMapSentence(root) : sentenceOf(shown, result?.view.total, nameOf)
  return (
    <>
      <PageHead
        title="Map"
        description={`${plainSentence(words)}. Choose a country to read its articles.`}
        path={mapPath()}
        unlisted={!whole}
      />
      <BrowseFrame {...{ outline, known, words }} unreadable={asked.unreadable} pathTo={mapPath}>
        {error ? (
          <LoadError what="These countries" error={error} onRetry={retry} />
        ) : (
          <CountriesOnMap filter={shown} whole={whole} />
        )}
      </BrowseFrame>
    </>
  )
}

function CountriesOnMap({
  filter,
  whole,
}: {
  readonly filter: ReadFilter['filter']
  readonly whole: boolean
}) {
  const hydrated = useHydrated()
  const { data, error, refetch } = useQuery(useQueries().values(filter, 'country', ROWS_ASKED.country))
  if (error) return <LoadError what="These countries" error={error} onRetry={() => void refetch()} />
  const values: readonly FacetValue[] = data?.values ?? []
  return (
    <>
      <figure className="map">
        {hydrated ? (
          <Suspense fallback={<div className="map__box" />}>
            <MapFigure values={values} filter={filter} />
          </Suspense>
        ) : (
          <div className="map__box" />
        )}
        <MapFoot values={values} filter={filter} />
      </figure>
      <CountryFlow
        values={values.filter(({ standing }) => standing === 'open')}
        filter={filter}
        heading={whole ? 'All countries' : 'Also named in these articles'}
      />
    </>
  )
}

/** "55 countries are named in 43 articles". */
function wholeMapSentence({ facets, articles }: Root): readonly SentenceWord[] {
  const { size } = facets.country
  const [many, verb] = size === 1 ? ['country', 'is'] : ['countries', 'are']
  return [
    { kind: 'count', text: inFigures(size) },
    { kind: 'text', text: ` ${many} ${verb} named in ${counted(articles, 'article')}` },
  ]
}
