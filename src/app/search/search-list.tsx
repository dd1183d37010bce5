import { useQuery } from '@tanstack/react-query'
import { isLarge } from '#archive/format/file-names.ts'
import { parseSearch } from '#archive/search/search-query.ts'
import { useQueries } from '#app/core/store.tsx'
import { OptionRow } from './option-row.tsx'
import type { SearchOption } from './search-options.ts'
import type { SearchBox } from './use-search-box.ts'

export const LIST_ID = 'search-list'

/** What was found, in named groups. */
export function SearchList({ box }: { readonly box: SearchBox }) {
  const { groups, active, search } = box
  const query = parseSearch(search.asked)
  const { data: root } = useQuery(useQueries().root())
  // In a large archive an article comes with many others, too many bytes for every line.
  const large = isLarge(root?.articles ?? Infinity)
  const firsts = groups.map((_, index) =>
    groups.slice(0, index).reduce((sum, { options }) => sum + options.length, 0),
  )
  return (
    <div
      className="seek__list"
      id={LIST_ID}
      role="listbox"
      aria-label="Results"
      onScroll={({ currentTarget: { scrollTop, clientHeight, scrollHeight } }) => {
        if (scrollTop + clientHeight > scrollHeight - NEAR) box.more()
      }}
    >
      {groups.map(({ heading, count, options }, group) => (
        <div key={heading} role="group" aria-label={heading}>
          <div className="seek__h" role="presentation">
            {heading} {count !== undefined && <span>{count}</span>}
          </div>
          {options.map((option, index) => {
            const place = (firsts[group] ?? 0) + index
            return (
              <OptionRow
                key={keyOf(option)}
                id={optionId(place)}
                option={option}
                query={query}
                asks={!search.waiting && (!large || index === 0 || place === active)}
                active={place === active}
                path={box.pathOf(option)}
                onChoose={(event) => box.click(option, event)}
              />
            )
          })}
        </div>
      ))}
    </div>
  )
}

/** Pixels before the list's end that count as having reached it. */
const NEAR = 40

/** Id of the line at a place, for the box to name it as active. */
export function optionId(place: number): string {
  return `search-line-${place}`
}

function keyOf(option: SearchOption): string {
  if (option.kind === 'name') return `${option.entry.facet} ${option.entry.id}`
  if (option.kind === 'article') return option.card.id
  if (option.kind === 'dates') return 'dates'
  return option.kind === 'all' ? 'all' : option.text
}
