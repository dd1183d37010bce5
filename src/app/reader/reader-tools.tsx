import { Suspense, useState, useEffect } from 'react'
import type { RefObject } from 'react'
import type { Article } from '#model/article.ts'
import type { Filter } from '#model/filter.ts'
import { useListName } from '#app/filters/use-list-name.ts'
import { FindBar } from '#app/find/find-bar.tsx'
import { ReaderBar } from './reader-bar.tsx'
import type { Neighbours } from './use-neighbours.ts'
import type { ReaderActions } from './use-reader-actions.ts'
import { lazyPart } from '#app/core/lazy-part.tsx'

const PassageTools = lazyPart(async () => (await import('#app/passages/passage-tools.tsx')).PassageTools)
const CiteDialog = lazyPart(async () => (await import('./cite-dialog.tsx')).CiteDialog)

interface ReaderToolsProps {
  readonly article: Article
  readonly list: Filter
  readonly neighbours: Neighbours
  readonly reader: RefObject<HTMLElement | null>
  readonly actions: ReaderActions
}

/** Everything that can be done with an article and its passages: the bar, the toolbar at a selection, the citation, the search in the text. */
export function ReaderTools({ article, list, neighbours, reader, actions }: ReaderToolsProps) {
  const selecting = useHasSelected()
  const { cited, finding, close } = actions
  return (
    <>
      <ReaderBar
        list={list}
        listName={useListName(list)}
        neighbours={neighbours}
        actions={actions}
        speaks={article.people.some(({ statements }) => statements)}
      />
      <Suspense fallback={null}>
        {selecting && <PassageTools body={reader} actions={actions} />}
        {cited && <CiteDialog cited={cited} onCopy={actions.copyCitation} onClose={close} />}
      </Suspense>
      {finding && <FindBar reader={reader} onClose={close} />}
    </>
  )
}

/**
 * True once anything on the page was selected. What serves selections is fetched then: its style sheet, arriving on
 * its own, would make the browser look at all faces again, and text would move to those that came too late.
 */
function useHasSelected(): boolean {
  const [selected, setSelected] = useState(false)
  useEffect(() => {
    if (selected) return
    const look = () => getSelection()?.isCollapsed === false && setSelected(true)
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [selected])
  return selected
}
