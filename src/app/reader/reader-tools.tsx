import { Suspense, useState, useEffect } from 'react'
import type { RefObject } from 'react'
import { blockFragment, passageFragment } from '#model/address.ts'
import type { Article } from '#model/article.ts'
import type { Filter } from '#model/filter.ts'
import { useHydrated } from '#app/core/use-hydrated.ts'
import { useListName } from '#app/filters/use-list-name.ts'
import { useCopy } from '#app/ui/toast.tsx'
import { ReaderBar } from './reader-bar.tsx'
import type { Cited } from './citation.ts'
import type { SelectedPassage } from './selected-passage.ts'
import { useArticleLink } from './use-article-link.ts'
import type { Neighbours } from './use-neighbours.ts'
import { lazyPart } from '#app/core/lazy-part.tsx'

const PassageTools = lazyPart(async () => (await import('./passage-tools.tsx')).PassageTools)
const CiteDialog = lazyPart(async () => (await import('./cite-dialog.tsx')).CiteDialog)

interface ReaderToolsProps {
  readonly article: Article
  readonly list: Filter
  readonly neighbours: Neighbours
  readonly body: RefObject<HTMLElement | null>
}

/** Everything that can be done with an article and its passages: the bar, the toolbar at a selection, the citation. */
export function ReaderTools({ article, list, neighbours, body }: ReaderToolsProps) {
  const hydrated = useHydrated()
  const selecting = useHasSelected()
  const copy = useCopy()
  const link = useArticleLink(article)
  const [cited, setCited] = useState<Cited>()
  const canShare = hydrated && 'share' in navigator
  const share = (url: string) => void navigator.share({ title: article.headline, url }).catch(() => {})
  const linkTo = ({ block, text }: SelectedPassage) => link(passageFragment(block, text))
  return (
    <>
      <ReaderBar
        list={list}
        listName={useListName(list)}
        neighbours={neighbours}
        speaks={article.people.some(({ statements }) => statements)}
        onCite={() => setCited({ article, url: link() })}
        onShare={canShare ? () => share(link()) : undefined}
        onCopy={() => copy(link(), 'Link copied')}
      />
      {selecting && (
        <Suspense fallback={null}>
          <PassageTools
            body={body}
            onCopy={(passage) => copy(linkTo(passage), 'Link to the passage copied')}
            onCite={({ text, block }) =>
              setCited({ article, url: link(blockFragment(block)), quote: text, block })
            }
            onShare={canShare ? (passage) => share(linkTo(passage)) : undefined}
          />
        </Suspense>
      )}
      {cited && (
        <Suspense fallback={null}>
          <CiteDialog
            cited={cited}
            onCopy={(text) => copy(text, 'Citation copied')}
            onClose={() => setCited(undefined)}
          />
        </Suspense>
      )}
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
