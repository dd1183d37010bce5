import type { Article } from '#model/article.ts'
import type { Filter } from '#model/filter.ts'
import { Icon } from '#app/ui/icon.tsx'
import { useHydrated } from '#app/core/use-hydrated.ts'
import { useCopy } from '#app/ui/toast.tsx'
import { StepLink } from './reader-bar.tsx'
import { useArticleLink } from './use-article-link.ts'
import type { Neighbours } from './use-neighbours.ts'

interface ArticleDockProps {
  readonly article: Article
  readonly list: Filter
  readonly neighbours: Neighbours
}

/** On a phone, at the thumb: newer, older, what is in the article, copy its link; there as soon as it works. */
export function ArticleDock({ article, list, neighbours }: ArticleDockProps) {
  const copy = useCopy()
  const link = useArticleLink(article)
  const hydrated = useHydrated()
  if (!hydrated) return null
  return (
    <nav className="dock" aria-label="Article tools">
      <StepLink card={neighbours.newer} list={list} icon="previous" label="Newer article" keys="k" />
      <a className="btn" href="#in-this-article">
        In this article
      </a>
      <button
        className="btn btn--icon"
        type="button"
        aria-label="Copy link"
        onClick={() => copy(link(), 'Link copied')}
      >
        <Icon name="link" />
      </button>
      <StepLink card={neighbours.older} list={list} icon="next" label="Older article" keys="j" />
    </nav>
  )
}
