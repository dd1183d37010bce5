import '#app/styles/extra.css'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { SyntheticEvent } from 'react'
import type { FacetValue } from '#archive/source/article-source.ts'
import { counted, inFigures } from '#model/counted.ts'
import type { Day } from '#model/day.ts'
import { isEverything } from '#model/filter.ts'
import type { Filter } from '#model/filter.ts'
import { useQueries } from '#app/core/store.tsx'
import { useLate } from '#app/ui/use-late.ts'
import { mapSteps } from './map-steps.ts'
import { MapTowns } from './map-towns.tsx'
import { toggled } from './toggled.ts'
import { MAP_HEIGHT, MAP_WIDTH, WORLD } from './world-shapes.ts'
import { Link } from '#app/ui/link.tsx'
import { mapPath } from '#model/address.ts'
import { greyOf } from '#app/together/grey-steps.ts'
import type { GreyStep } from '#app/together/grey-steps.ts'
import type { CountryShape } from './world-shapes.ts'

interface MapFigureProps {
  readonly values: readonly FacetValue[]
  readonly filter: Filter
}

/** What the pointer or the focus is on, and where: percent of the drawing. */
interface Pointed {
  readonly code: string
  readonly left: number
  readonly top: number
}

/** The world in greys by number of articles, red where chosen. A country that articles name is a link that chooses it; towns lie on it where nothing is filtered. */
export function MapFigure({ values, filter }: MapFigureProps) {
  const [pointed, setPointed] = useState<Pointed>()
  const byCode = new Map(values.map((value) => [value.id, value]))
  const steps = mapSteps(values)
  const value = pointed && byCode.get(pointed.code)
  const point = (event: SyntheticEvent<HTMLElement>) => setPointed(pointedAt(event))
  const leave = () => setPointed(undefined)
  return (
    // The tip follows pointer and focus from link to link; by itself the box takes neither.
    <div
      className="map__box"
      role="presentation"
      onPointerOver={point}
      onPointerLeave={leave}
      onFocus={point}
      onBlur={leave}
    >
      <svg
        viewBox={`0 0 ${MAP_WIDTH} ${MAP_HEIGHT}`}
        role="group"
        aria-label="Countries named in the archive"
      >
        <path className="idl" d={WORLD.dateLine} />
        <text className="idlt" transform="translate(604 165) rotate(90)">
          date line
        </text>
        {WORLD.otherLand.map((land) => (
          <path key={land} d={land} />
        ))}
        {WORLD.countries.map((shape) => (
          <CountryOnMap
            key={shape.code}
            shape={shape}
            value={byCode.get(shape.code)}
            steps={steps}
            filter={filter}
          />
        ))}
        {isEverything(filter) && <MapTowns />}
      </svg>
      {pointed && value && (
        <div className="pop maptip" style={{ left: `${pointed.left}%`, top: `${pointed.top}%` }}>
          <b>{value.name}</b>
          <TipWords key={value.id} value={value} filter={filter} />
        </div>
      )}
    </div>
  )
}

/** "12 articles, 2005 to 2025". The years come later, to who stays: they are those of the view that a click leads to. */
function TipWords({ value, filter }: { readonly value: FacetValue; readonly filter: Filter }) {
  const { articles, standing } = value
  const isDwelling = useLate(true)
  const { data: found } = useQuery({
    ...useQueries().find(standing === 'open' ? toggled(filter, value) : filter, 'newest', 0),
    enabled: isDwelling && standing !== 'excluded',
  })
  if (standing === 'excluded') return `Left out of ${counted(value.without, 'article')}`
  const count = isEverything(filter)
    ? counted(articles, 'article')
    : `${inFigures(articles)} of these articles`
  const { first, last } = found?.view ?? {}
  return first && last ? `${count}, ${years(first, last)}` : count
}

function years(first: Day, last: Day): string {
  const [from, to] = [first.slice(0, 4), last.slice(0, 4)]
  return from === to ? from : `${from} to ${to}`
}

/** The tip stands over the middle of the shape. */
function pointedAt({ target, currentTarget }: SyntheticEvent<HTMLElement>): Pointed | undefined {
  const link = target instanceof Element ? target.closest<SVGElement>('a[data-code]') : null
  const code = link?.dataset['code']
  if (!link || code === undefined) return undefined
  const field = currentTarget.getBoundingClientRect()
  const { left, top, width } = link.getBoundingClientRect()
  return {
    code,
    left: ((left + width / 2 - field.left) / field.width) * 100,
    top: ((top - field.top) / field.height) * 100,
  }
}

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
      stays
      data-code={id}
      aria-label={`${name}, ${standing === 'excluded' ? 'left out' : counted(articles, 'article')}`}
      aria-current={standing === 'chosen' ? 'true' : undefined}
    >
      {shape.land && <path className={grey} d={shape.land} />}
      {shape.point && <circle className={grey} cx={shape.point[0]} cy={shape.point[1]} r={POINT} />}
    </Link>
  )
}
