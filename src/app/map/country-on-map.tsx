import { Link } from '#app/ui/link.tsx'
import type { FacetValue } from '#archive/source/article-source.ts'
import { mapPath } from '#model/address.ts'
import { counted } from '#model/counted.ts'
import type { Filter } from '#model/filter.ts'
import { greyOf } from '#app/together/grey-steps.ts'
import type { GreyStep } from '#app/together/grey-steps.ts'
import { toggled } from './toggled.ts'
import type { CountryShape } from './world-shapes.ts'

interface CountryOnMapProps {
  readonly shape: CountryShape
  /** Undefined where no article names it. */
  readonly value: FacetValue | undefined
  readonly steps: readonly GreyStep[]
  readonly filter: Filter
}

/** Radius of a point, in units of the drawing. */
const POINT = 4.5

/** A country's land, and its point; a link that chooses it, or takes it out, where articles name it. */
export function CountryOnMap({ shape, value, steps, filter }: CountryOnMapProps) {
  if (!value) return shape.land && <path d={shape.land} />
  const { id, name, articles, standing } = value
  const grey =
    standing === 'chosen' ? 'is-picked' : `q${standing === 'excluded' ? 0 : greyOf(steps, articles)}`
  return (
    <Link
      to={mapPath(toggled(filter, value))}
      preventScrollReset
      data-code={id}
      aria-label={`${name}, ${standing === 'excluded' ? 'left out' : counted(articles, 'article')}`}
      aria-current={standing === 'chosen' ? 'true' : undefined}
    >
      {shape.land && <path className={grey} d={shape.land} />}
      {shape.point && <circle className={grey} cx={shape.point[0]} cy={shape.point[1]} r={POINT} />}
    </Link>
  )
}
