import { Link } from '#app/ui/link.tsx'
import { articlePath, timelinePath } from '#model/address.ts'
import type { ArticleCard } from '#model/article.ts'
import type { Filter } from '#model/filter.ts'
import { changeSettings, useSettings } from '#app/core/settings.ts'
import { Icon } from '#app/ui/icon.tsx'
import { useHydrated } from '#app/core/use-hydrated.ts'
import type { Neighbours } from './use-neighbours.ts'
import type { ReaderActions } from './use-reader-actions.ts'

interface ReaderBarProps {
  /** The list the article was opened from, and its name: "India and Pakistan". */
  readonly list: Filter
  readonly listName: string
  readonly neighbours: Neighbours
  /** Somebody says something in the article. */
  readonly speaks: boolean
  readonly actions: ReaderActions
}

/**
 * Above the article: back to the list, the place in it, newer and older, and what can be done with the article as soon
 * as it can be done: no click on them is lost.
 */
export function ReaderBar({ list, listName, neighbours, speaks, actions }: ReaderBarProps) {
  const { cite, share, copyLink } = actions
  const { position, newer, older } = neighbours
  const hydrated = useHydrated()
  return (
    <section className="bar" aria-label="Article tools">
      <div className="page bar__in">
        <div className="bar__ctx">
          <Link to={timelinePath(list)}>
            <Icon name="back" />
            <span>{listName}</span>
          </Link>
          {position && position.total > 1 && (
            <>
              <span className="pos">{`${position.index + 1} of ${position.total}`}</span>
              <span className="pair">
                <StepLink card={newer} list={list} icon="previous" label="Newer article" keys="k" quiet />
                <StepLink card={older} list={list} icon="next" label="Older article" keys="j" quiet />
              </span>
            </>
          )}
        </div>
        {hydrated && (
          <div className="bar__tools">
            <MarkToggles speaks={speaks} />
            <button className="btn btn--quiet wide" type="button" onClick={() => cite()}>
              <Icon name="cite" />
              Cite
            </button>
            <button
              className="btn btn--quiet btn--icon wide"
              type="button"
              aria-label="Print"
              onClick={() => print()}
            >
              <Icon name="print" />
            </button>
            {share && (
              <button
                className="btn btn--quiet btn--icon"
                type="button"
                aria-label="Share"
                onClick={() => share()}
              >
                <Icon name="share" />
              </button>
            )}
            <button className="btn" type="button" aria-label="Copy link" onClick={() => copyLink()}>
              <Icon name="link" />
              <span className="wide">Copy link</span>
            </button>
          </div>
        )}
      </div>
    </section>
  )
}

function MarkToggles({ speaks }: Pick<ReaderBarProps, 'speaks'>) {
  const { people, countries, places, statements } = useSettings()
  return (
    <>
      <label className="toggle">
        <input type="checkbox" checked={people} onChange={() => changeSettings({ people: !people })} />
        <span className="lg-p">People</span>
      </label>
      <label className="toggle">
        <input
          type="checkbox"
          checked={countries}
          onChange={() => changeSettings({ countries: !countries })}
        />
        <span className="lg-c">Countries</span>
      </label>
      <label className="toggle">
        <input type="checkbox" checked={places} onChange={() => changeSettings({ places: !places })} />
        <span className="lg-l">Places</span>
      </label>
      {speaks && (
        <label className="toggle">
          <input
            type="checkbox"
            checked={statements}
            onChange={() => changeSettings({ statements: !statements })}
          />
          <span className="lg-s">Statements</span>
        </label>
      )}
    </>
  )
}

interface StepLinkProps {
  readonly card: ArticleCard | undefined
  readonly list: Filter
  readonly icon: 'previous' | 'next'
  readonly label: string
  readonly keys: string
  /** Without a border, among other tools. */
  readonly quiet?: boolean
}

/** A link to the article beside this one; at the end of the list it stays, and says that it leads nowhere. */
export function StepLink({ card, list, icon, label, keys, quiet = false }: StepLinkProps) {
  const look = quiet ? 'btn btn--quiet btn--icon' : 'btn btn--icon'
  if (!card) {
    return (
      <button className={look} type="button" aria-label={label} aria-disabled="true">
        <Icon name={icon} />
      </button>
    )
  }
  return (
    <Link className={look} to={articlePath(card.id, list)} aria-label={label} aria-keyshortcuts={keys}>
      <Icon name={icon} />
    </Link>
  )
}
