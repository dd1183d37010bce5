/*
 * Draws the map's shapes: node src/train/draw-world.mjs > src/app/map/world.txt
 * One line a shape, "PK M612.3 170.9l…z": ISO code ("-" for land that has none, "~" for the date line), then an SVG path in a field of
 * 1040 by 460. States too small for a finger stand at the end as points, "SG 386.5 280.5".
 * Shapes: Natural Earth (public domain), 1:110m, small states from 1:50m, as world-atlas packs them.
 */
import { createRequire } from 'node:module'
import { geoNaturalEarth1, geoPath } from 'd3-geo'
import countries from 'i18n-iso-countries'
import { feature } from 'topojson-client'

const require = createRequire(import.meta.url)

const WIDTH = 1040
const HEIGHT = 460
/** Square pixels under which a state gets a point. */
const TOO_SMALL = 14

/** Shapes without a number in ISO 3166-1, by their name in Natural Earth. */
const NAMED = new Map([['Kosovo', 'XK']])

/** The Pacific in the middle, so that the date line runs through it. */
const world = featuresOf('110m').filter((state) => codeOf(state) !== 'AQ')
const projection = geoNaturalEarth1()
  .rotate([-150, 0])
  .fitExtent(
    [
      [24, 20],
      [WIDTH, HEIGHT - 2],
    ],
    { type: 'FeatureCollection', features: world },
  )
const path = geoPath(projection)

const shapes = world.map((state) => `${codeOf(state) ?? '-'} ${relative(path(state))}`)
const large = new Set(world.filter((state) => path.area(state) >= TOO_SMALL).map(codeOf))
const points = featuresOf('50m')
  .filter((state) => codeOf(state) && codeOf(state) !== 'AQ' && !large.has(codeOf(state)))
  .map((state) => ({ code: codeOf(state), place: path.centroid(state).map(rounded) }))
  .filter(({ place: [, y] }) => y < HEIGHT)
  .map(({ code, place }) => `${code} ${place.join(' ')}`)
process.stdout.write(`${[dateLine(), ...shapes.sort(), ...points.sort()].join('\n')}\n`)

/** Where the day changes, from the Bering Strait to New Zealand. */
function dateLine() {
  const coordinates = [
    [180, 75],
    [180, 68],
    [-169, 65.5],
    [172, 53],
    [180, 48],
    [180, -5],
    [-172.5, -15],
    [-172.5, -45],
    [180, -51],
    [180, -60],
  ]
  return `~ ${relative(path({ type: 'LineString', coordinates }))}`
}

function featuresOf(scale) {
  const topology = require(`world-atlas/countries-${scale}.json`)
  return feature(topology, topology.objects.countries).features
}

function codeOf({ id, properties: { name } }) {
  return id === undefined ? NAMED.get(name) : countries.numericToAlpha2(id)
}

/** Steps from point to point take half the room of places. */
function relative(d) {
  let [x, y] = [0, 0]
  return d
    .replace(/([ML])([-\d.]+),([-\d.]+)/g, (_, command, right, down) => {
      const [toX, toY] = [rounded(right), rounded(down)]
      const [dx, dy] = [short(toX - x), short(toY - y)]
      const step = command === 'M' ? `M${toX} ${toY}` : `l${dx}${dy.startsWith('-') ? '' : ' '}${dy}`
      ;[x, y] = [toX, toY]
      return step
    })
    .replaceAll('Z', 'z')
    .replace(/(?<=l[-\d. ]+)l(?=-)/g, '')
    .replace(/(?<=l[-\d. ]+)l/g, ' ')
}

function rounded(number) {
  return Math.round(number * 10) / 10
}

function short(number) {
  return String(rounded(number)).replace(/^(-?)0\./, '$1.')
}
