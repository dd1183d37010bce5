import { useState } from 'react'
import { blockFragment } from '#model/address.ts'
import type { Article, ArticleId } from '#model/article.ts'
import { useHydrated } from '#app/core/use-hydrated.ts'
import { useCopy } from '#app/ui/toast.tsx'
import type { Cited } from './citation.ts'
import type { SelectedPassage } from '#app/passages/selected-passage.ts'
import { useArticleLink } from './use-article-link.ts'

/** What can be done with an article, or with a passage of it, wherever the button for it stands. */
export interface ReaderActions {
  readonly copyLink: (passage?: SelectedPassage) => void
  /** Undefined where the browser cannot share. */
  readonly share: ((passage?: SelectedPassage) => void) | undefined
  readonly cite: (passage?: SelectedPassage) => void
  readonly copyCitation: (citation: string) => void
  /** What the open citation is of. */
  readonly cited: Cited | undefined
  readonly find: () => void
  /** Whether the text is being searched. */
  readonly finding: boolean
  /** Closes the citation, or the search in the text. */
  readonly close: () => void
}

/** What is open belongs to one article, and closes with it. */
type OpenTool = { readonly cited: Cited } | { readonly found: ArticleId } | undefined

/** The actions of the article that is read. */
export function useReaderActions(article: Article): ReaderActions {
  const [open, setOpen] = useState<OpenTool>()
  const hydrated = useHydrated()
  const copy = useCopy()
  const link = useArticleLink(article)
  const linkTo = (passage?: SelectedPassage) =>
    link(passage && blockFragment(passage.block) + passage.directive)
  return {
    copyLink: (passage) => copy(linkTo(passage), passage ? 'Link to the passage copied' : 'Link copied'),
    share:
      hydrated && 'share' in navigator
        ? (passage) => void navigator.share({ title: article.headline, url: linkTo(passage) }).catch(() => {})
        : undefined,
    cite: (passage) =>
      setOpen({
        cited: passage
          ? { article, url: link(blockFragment(passage.block)), quote: passage.text, block: passage.block }
          : { article, url: link() },
      }),
    copyCitation: (citation) => copy(citation, 'Citation copied'),
    cited: open && 'cited' in open && open.cited.article === article ? open.cited : undefined,
    find: () => setOpen({ found: article.id }),
    finding: open !== undefined && 'found' in open && open.found === article.id,
    close: () => setOpen(undefined),
  }
}
