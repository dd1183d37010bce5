import { useHydrated } from '#app/core/use-hydrated.ts'
import { withBy } from '#model/filter.ts'
import type { Filter } from '#model/filter.ts'

const WAYS = [
  [undefined, 'By the day filed'],
  ['happened', 'By the day it happened'],
] as const

interface BySwitchProps {
  readonly filter: Filter
  readonly onFilter: (next: Filter) => void
}

/** Which days the histogram and the list go by. Arrows move it, as in every group of radio buttons. */
export function BySwitch({ filter, onFilter }: BySwitchProps) {
  const hydrated = useHydrated()
  return (
    <div className="seg" role="radiogroup" aria-label="Arrange by" inert={!hydrated}>
      {WAYS.map(([by, words]) => (
        <label key={words}>
          <input
            type="radio"
            name="by"
            checked={filter.by === by}
            onChange={() => onFilter(withBy(filter, by))}
          />
          {words}
        </label>
      ))}
    </div>
  )
}
