import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { KeyboardEvent } from 'react'
import type { TownOnMap } from '#archive/source/article-source.ts'
import { placePath } from '#model/address.ts'
import { counted } from '#model/counted.ts'
import { useQueries } from '#app/core/store.tsx'
import { Link } from '#app/ui/link.tsx'
import { project } from './project.ts'

/** Towns on the map, those of most articles: more would hide the countries. */
const MOST = 200

/** Radius of a dot, in units of the drawing. */
const DOT = 2.4

/** A town of which it is known where it lies. */
type PlacedTown = TownOnMap & { readonly point: NonNullable<TownOnMap['point']> }

/** Steps from dot to dot by the keys of a keyboard. */
const STEPS: ReadonlyMap<string, number> = new Map([
  ['ArrowRight', 1],
  ['ArrowDown', 1],
  ['ArrowLeft', -1],
  ['ArrowUp', -1],
])

/**
 * The towns that have a page, as dots that lead there. They are one stop of the Tab key; arrows go on from there, towns of
 * most articles first.
 */
export function MapTowns() {
  const { data = [] } = useQuery(useQueries().towns())
  const [stop, setStop] = useState(0)
  const towns = data.filter(isPlaced).slice(0, MOST)
  if (towns.length === 0) return null
  const step = (event: KeyboardEvent<SVGGElement>) => {
    const links = [...event.currentTarget.querySelectorAll('a')]
    const next = links.findIndex((link) => link === document.activeElement) + (STEPS.get(event.key) ?? NaN)
    if (links[next] === undefined) return
    event.preventDefault()
    links[next].focus()
    setStop(next)
  }
  return (
    // The dots themselves are links; the group only passes the focus on among them.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <g className="towns" role="group" aria-label="Towns, from one to the next by arrow keys" onKeyDown={step}>
      {towns.map((town, index) => (
        <Dot key={town.id} town={town} isStop={index === stop} />
      ))}
    </g>
  )
}

function isPlaced(town: TownOnMap): town is PlacedTown {
  return town.point !== undefined
}

function Dot({
  town: { id, name, articles, point },
  isStop,
}: {
  readonly town: PlacedTown
  readonly isStop: boolean
}) {
  const [x, y] = project(point)
  const words = `${name}, ${counted(articles, 'article')}`
  return (
    <Link to={placePath(id)} aria-label={words} tabIndex={isStop ? 0 : -1}>
      <title>{words}</title>
      <circle cx={x.toFixed(1)} cy={y.toFixed(1)} r={DOT} />
    </Link>
  )
}
