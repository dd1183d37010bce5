import '#app/styles/extra.css'
import { useQuery } from '@tanstack/react-query'
import type { PlaceProfile, TownOnMap } from '#archive/source/article-source.ts'
import { mapPath, placePath } from '#model/address.ts'
import { useQueries } from '#app/core/store.tsx'
import { TogetherList } from '#app/entity/together-list.tsx'
import { Link } from '#app/ui/link.tsx'
import { inDegrees, kilometres } from './distance.ts'
import type { EarthPoint } from './distance.ts'
import { project } from './project.ts'
import { MAP_HEIGHT, MAP_WIDTH, WORLD } from './world-shapes.ts'

/** The field around the place that its map shows, in units of the drawing. */
const [WIDTH, HEIGHT] = [112, 62]

/** Near is what a day's errand reaches, in kilometres; at most so many are listed. */
const NEAR_KM = 150
const MOST = 6

/** Where a place lies, and the places near it that have a page; nothing where it is not known. */
export function PlaceAround({ town }: { readonly town: PlaceProfile }) {
  const { data: towns = [] } = useQuery(useQueries().towns())
  const { point } = town
  if (!point) return null
  return (
    <>
      <section className="sec">
        <h2>
          Where it is <small>{inDegrees(point)}</small>
        </h2>
        <SmallMap town={town} point={point} />
      </section>
      <TogetherList heading="Near here" of="articles" companions={nearby(towns, town, point)} />
    </>
  )
}

function SmallMap({ town, point }: { readonly town: PlaceProfile; readonly point: EarthPoint }) {
  const [x, y] = project(point)
  const left = Math.min(Math.max(0, x - WIDTH / 2), MAP_WIDTH - WIDTH)
  const top = Math.min(Math.max(0, y - HEIGHT / 2), MAP_HEIGHT - HEIGHT)
  return (
    <figure className="minimap">
      <svg
        viewBox={`${left.toFixed(1)} ${top.toFixed(1)} ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={`${town.name}, in ${town.country.name}`}
      >
        {WORLD.otherLand.map((land) => (
          <path key={land} d={land} />
        ))}
        {WORLD.countries.map(({ code, land }) => (
          <path key={code} d={land} className={code === town.country.code ? 'is-here' : undefined} />
        ))}
        <circle cx={x.toFixed(1)} cy={y.toFixed(1)} r="1.5" />
      </svg>
      <figcaption>
        {'Lines as Natural Earth draws them, by who governs in fact. They say nothing about whose it is. '}
        <Link className="link" to={mapPath()}>
          The whole map
        </Link>
      </figcaption>
    </figure>
  )
}

function nearby(towns: readonly TownOnMap[], here: PlaceProfile, point: EarthPoint) {
  return towns
    .flatMap((town) => {
      if (town.id === here.id || !town.point) return []
      const away = kilometres(point, town.point)
      return away <= NEAR_KM ? [{ ...town, away }] : []
    })
    .toSorted((one, other) => one.away - other.away)
    .slice(0, MOST)
    .map(({ id, name, articles, away }) => {
      return { key: id, name, note: `About ${Math.round(away / 5) * 5} km`, articles, to: placePath(id) }
    })
}
