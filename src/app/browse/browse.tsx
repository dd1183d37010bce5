import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { Root } from '#archive/root.ts'
import { timelinePath } from '#model/address.ts'
import { isEverything } from '#model/filter.ts'
import type { Filter } from '#model/filter.ts'
import type { ReadFilter } from '#model/filter-query.ts'
import { PageHead } from '../page-head.tsx'
import { useStore } from '../store.tsx'
import { LoadError } from '../ui/load-error.tsx'
import { Articles } from './articles.tsx'
import { Dock } from './dock.tsx'
import { Facet } from './facet.tsx'
import { facetsOf } from './facet-words.ts'
import { FilterSheet } from './filter-sheet.tsx'
import type { SheetTab } from './filter-sheet.tsx'
import { Heading } from './heading.tsx'
import { LeftOut } from './left-out.tsx'
import { listPath, useOrder } from './order.ts'
import { nameIn } from './resolve-filter.ts'
import { plainSentence, removals, sentenceOf, wholeSentence } from './sentence.ts'
import { useResult } from './use-result.ts'

interface BrowseProps {
  readonly root: Root
  /** What the page's address asks for. */
  readonly asked: ReadFilter
  /** Canonical path of the page, and its title where that is not the sentence over the list. */
  readonly path: string
  readonly title?: string
}

/** The timeline under a filter, with everything that changes the filter around it. */
export function Browse({ root, asked, path, title }: BrowseProps) {
  const { site } = useStore()
  const order = useOrder()
  const navigate = useNavigate()
  const [tab, setTab] = useState<SheetTab>()
  const { result, waiting, error, retry } = useResult(root, asked.filter, order)
  // Controls follow the address at once; words and counts follow when they are all there.
  const filter = waiting || !result ? asked.filter : result.filter
  const nameOf = nameIn(result?.names)
  const whole = !result || isEverything(result.filter)
  const words = whole ? wholeSentence(root) : sentenceOf(result.filter, result.view.total, nameOf)
  const sentence = plainSentence(words)
  const go = (next: Filter, replace = false) =>
    void navigate(listPath(next, order), { preventScrollReset: true, replace })
  return (
    <>
      <PageHead
        title={title ?? (whole ? site.title : sentence)}
        description={`${sentence}. Read them by day, person and country.`}
        path={path}
        unlisted={!whole && path === timelinePath()}
      />
      <div className="page archive">
        <aside className="archive__panel" aria-label="Filters">
          {facetsOf(root).map((facet) => (
            <Facet key={facet} facet={facet} root={root} filter={filter} order={order} />
          ))}
        </aside>
        <main className="archive__main" id="main" aria-busy={waiting}>
          <Heading
            root={root}
            view={result?.view}
            words={words}
            filter={filter}
            order={order}
            onFilter={go}
            onTab={setTab}
          />
          {error ? (
            <LoadError what="These articles" error={error} onRetry={retry} />
          ) : (
            <Articles root={root} result={result} order={order} nameOf={nameOf} />
          )}
        </main>
      </div>
      <Dock chosen={removals(filter, nameOf).length} onTab={setTab} path={listPath(filter, order)} />
      <FilterSheet
        tab={tab}
        onTab={setTab}
        root={root}
        filter={filter}
        order={order}
        view={result?.view}
        onFilter={go}
      />
      <LeftOut unknown={result?.unknown ?? []} unreadable={asked.unreadable} />
    </>
  )
}
