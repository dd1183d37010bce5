import '../styles/extra.css'
import { useState } from 'react'
import type { SyntheticEvent } from 'react'
import type { FacetValue } from '#archive/article-source.ts'
import { counted } from '#model/counted.ts'
import { isEverything } from '#model/filter.ts'
import type { Filter } from '#model/filter.ts'
import { mapSteps } from './map-steps.ts'
import { CountryOnMap } from './country-on-map.tsx'
import { MAP_HEIGHT, MAP_WIDTH, WORLD } from './world-shapes.ts'

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

/** The world in greys by number of articles, red where chosen. A country that articles name is a link that chooses it. */
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
      </svg>
      {pointed && value && (
        <div className="pop maptip" style={{ left: `${pointed.left}%`, top: `${pointed.top}%` }}>
          <b>{value.name}</b>
          {isEverything(filter) ? counted(value.articles, 'article') : `${value.articles} of these articles`}
        </div>
      )}
    </div>
  )
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
