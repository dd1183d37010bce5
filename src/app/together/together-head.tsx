import { Link } from '#app/ui/link.tsx'
import type { SharedFacet } from '#archive/source/article-source.ts'
import { togetherPath } from '#model/address.ts'
import type { Filter } from '#model/filter.ts'
import { TITLES } from './together-words.ts'

const SWITCH: readonly (readonly [SharedFacet, string])[] = [
  ['country', 'Countries'],
  ['person', 'People'],
]

/** The question that the page answers, and the way to the other one. */
export function TogetherHead({ facet, filter }: { readonly facet: SharedFacet; readonly filter: Filter }) {
  return (
    <header className="tgt__head">
      <h1 className="say__text">{TITLES[facet]}</h1>
      <div className="seg" role="group" aria-label="Show">
        {SWITCH.map(([other, words]) => (
          <Link
            key={other}
            to={togetherPath(filter, other)}
            aria-current={other === facet ? 'true' : undefined}
          >
            {words}
          </Link>
        ))}
      </div>
    </header>
  )
}
