import type { View } from '#archive/source/article-source.ts'
import { counted } from '#model/counted.ts'
import { EVERYTHING, isEverything } from '#model/filter.ts'
import type { Filter } from '#model/filter.ts'
import { CopyLink } from './copy-link.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { Statement } from './statement.tsx'
import type { SheetTab } from './filter-sheet.tsx'
import type { PathTo } from './facet-words.ts'
import type { SentenceWord } from './sentence.ts'

interface HeadingProps {
  /** What was found; undefined before anything is known. */
  readonly view: View | undefined
  readonly words: readonly SentenceWord[]
  readonly filter: Filter
  readonly pathTo: PathTo
  readonly onFilter: (next: Filter) => void
  readonly onTab: (tab: SheetTab) => void
}

/** What stands over a view: the sentence, which changes the filter, and what can be done with the whole of it. */
export function Heading({ view, words, filter, pathTo, onFilter, onTab }: HeadingProps) {
  return (
    <>
      <Statement words={words} onFilter={onFilter}>
        <button className="btn only-tablet" type="button" onClick={() => onTab('country')}>
          <Icon name="filter" />
          Filter
        </button>
        {!isEverything(filter) && (
          <button className="btn btn--quiet" type="button" onClick={() => onFilter(EVERYTHING)}>
            Clear all
          </button>
        )}
        <CopyLink path={pathTo(filter)} label="Copy link to this view" />
      </Statement>
      <p className="vh" role="status">
        {view && counted(view.total, 'article')}
      </p>
    </>
  )
}
