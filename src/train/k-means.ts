import { createRandom, shuffle } from './random.ts'

/** Points of length one in `dimensions` dimensions, one after the other. */
export interface Points {
  readonly values: Float32Array
  readonly dimensions: number
}

/** Points of any length, each scaled to length one; those of length nought stay what they are. */
export function unitPoints(values: Float32Array, dimensions: number): Points {
  const scaled = new Float32Array(values.length)
  for (let from = 0; from < values.length; from += dimensions) {
    const length = lengthOf(values, from, dimensions) || 1
    for (let at = from; at < from + dimensions; at++) scaled[at] = values[at]! / length
  }
  return { values: scaled, dimensions }
}

function lengthOf(values: ArrayLike<number>, from: number, dimensions: number): number {
  let sum = 0
  for (let at = from; at < from + dimensions; at++) sum += values[at]! * values[at]!
  return Math.sqrt(sum)
}

/** The first so many points. */
export function firstPoints({ values, dimensions }: Points, count: number): Points {
  return { values: values.subarray(0, count * dimensions), dimensions }
}

/**
 * Spherical k-means (Dhillon and Modha, 2001): `count` centres such that the points lie at small angles to the nearest. Starts
 * with points drawn at random; a centre that no point is nearest to stays where it is. Equal input gives equal centres.
 */
export function kMeans(points: Points, count: number, rounds: number, seed: number): Points {
  const { dimensions } = points
  const order = Array.from({ length: points.values.length / dimensions }, (_, point) => point)
  shuffle(order, createRandom(seed))
  let centres: Float32Array = new Float32Array(count * dimensions)
  order.slice(0, count).forEach((point, centre) => {
    centres.set(points.values.subarray(point * dimensions, (point + 1) * dimensions), centre * dimensions)
  })
  for (let round = 0; round < rounds; round++) centres = means(points, { values: centres, dimensions })
  return { values: centres, dimensions }
}

/** The mean direction of the points nearest to each centre. */
function means(points: Points, centres: Points): Float32Array {
  const { values, dimensions } = points
  const sums = new Float64Array(centres.values.length)
  nearest(points, centres).forEach((centre, point) => {
    for (let at = 0; at < dimensions; at++)
      sums[centre * dimensions + at]! += values[point * dimensions + at]!
  })
  const moved = centres.values.slice()
  for (let from = 0; from < sums.length; from += dimensions) {
    const length = lengthOf(sums, from, dimensions)
    if (length > 0) for (let at = from; at < from + dimensions; at++) moved[at] = sums[at]! / length
  }
  return moved
}

/** For each point the index of the centre at the smallest angle. */
export function nearest(points: Points, { values: centres, dimensions }: Points): Uint16Array {
  const { values } = points
  const found = new Uint16Array(values.length / dimensions)
  for (let point = 0; point < found.length; point++) {
    let most = -Infinity
    for (let from = 0; from < centres.length; from += dimensions) {
      let product = 0
      for (let at = 0, place = point * dimensions; at < dimensions; at++)
        product += values[place + at]! * centres[from + at]!
      if (product <= most) continue
      most = product
      found[point] = from / dimensions
    }
  }
  return found
}
