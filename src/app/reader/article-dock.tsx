import type { Filter } from '#model/filter.ts'
import { Icon } from '#app/ui/icon.tsx'
import { useHydrated } from '#app/core/use-hydrated.ts'
import { StepLink } from './reader-bar.tsx'
import type { Neighbours } from './use-neighbours.ts'
import type { ReaderActions } from './use-reader-actions.ts'

interface ArticleDockProps {
  readonly list: Filter
  readonly neighbours: Neighbours
  readonly actions: ReaderActions
}

const MENU = 'article-menu'

/** On a phone, at the thumb: newer, older, what is in the article, and a menu of what can be done with it; there as soon as it works. */
export function ArticleDock({ list, neighbours, actions }: ArticleDockProps) {
  const hydrated = useHydrated()
  if (!hydrated) return null
  return (
    <nav className="dock" aria-label="Article tools">
      <StepLink card={neighbours.newer} list={list} icon="previous" label="Newer article" keys="k" />
      <a className="btn" href="#in-this-article">
        In this article
      </a>
      <button className="btn btn--icon" type="button" aria-label="More" popoverTarget={MENU}>
        <Icon name="more" />
      </button>
      <ArticleMenu actions={actions} />
      <StepLink card={neighbours.older} list={list} icon="next" label="Older article" keys="j" />
    </nav>
  )
}

/** What can be done with the article, each in a line. A choice closes the menu. */
function ArticleMenu({ actions: { find, cite, copyLink } }: Pick<ArticleDockProps, 'actions'>) {
  const lines = [
    ['search', 'Find in this article', find],
    ['cite', 'Cite', () => cite()],
    ['print', 'Print', () => print()],
    ['link', 'Copy link', () => copyLink()],
  ] as const
  return (
    <div className="pop menu" popover="auto" id={MENU} role="group" aria-label="More">
      {lines.map(([icon, words, act]) => (
        <button key={icon} type="button" popoverTarget={MENU} popoverTargetAction="hide" onClick={act}>
          <Icon name={icon} />
          {words}
        </button>
      ))}
    </div>
  )
}
