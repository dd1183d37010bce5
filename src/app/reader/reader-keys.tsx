import { useNavigate } from 'react-router'
import { articlePath, timelinePath } from '#model/address.ts'
import type { Article, ArticleCard } from '#model/article.ts'
import type { Filter } from '#model/filter.ts'
import { useKeys } from '#app/core/use-keys.ts'
import { changeSettings, currentSettings } from '#app/core/settings.ts'
import type { Settings } from '#app/core/settings.ts'
import type { MentionSteps } from '#app/mentions/use-mention-steps.ts'
import type { Neighbours } from './use-neighbours.ts'
import type { ReaderActions } from './use-reader-actions.ts'

interface ReaderKeysProps {
  readonly article: Article
  readonly list: Filter
  readonly neighbours: Neighbours
  readonly steps: MentionSteps
  readonly actions: ReaderActions
}

/** The keys of the reader: to the articles beside, back, from mention to mention, marks and text size. */
export function ReaderKeys({ article, list, neighbours, steps, actions }: ReaderKeysProps) {
  const navigate = useNavigate()
  const open = (card: ArticleCard | undefined) => card && (() => void navigate(articlePath(card.id, list)))
  const [person] = article.people
  const speaks = article.people.some(({ statements }) => statements)
  useKeys({
    j: open(neighbours.older),
    k: open(neighbours.newer),
    Escape: () => void navigate(timelinePath(list), { state: { returning: true } }),
    n: person && (() => steps.go(steps.last() ?? person.id, 1)),
    p: () => changeSettings({ people: !currentSettings().people }),
    o: () => changeSettings({ countries: !currentSettings().countries }),
    s: speaks ? () => changeSettings({ statements: !currentSettings().statements }) : undefined,
    c: () => actions.copyLink(),
    i: actions.find,
    '+': () => changeSettings({ size: nextSize(1) }),
    '-': () => changeSettings({ size: nextSize(-1) }),
    'Alt+ArrowDown': () => goToBlock(1),
    'Alt+ArrowUp': () => goToBlock(-1),
  })
  return null
}

function nextSize(step: 1 | -1): Settings['size'] {
  return Math.min(5, Math.max(1, currentSettings().size + step)) as Settings['size']
}

/** Takes the focus to the paragraph after, or before, the one that is focused or at the top of the window. */
function goToBlock(step: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>('.prose .para')]
  const focused = links.findIndex((link) => link.parentElement?.contains(document.activeElement))
  const atTop = links.findIndex((link) => (link.parentElement?.getBoundingClientRect().bottom ?? 0) > 80)
  const next = links[focused >= 0 ? focused + step : step === 1 ? Math.max(0, atTop) : atTop - 1]
  next?.focus({ preventScroll: true })
  next?.parentElement?.scrollIntoView({ block: 'center' })
}
