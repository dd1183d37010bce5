/*
 * The projection of the map's shapes (src/train/draw-world.mjs): Natural Earth by Tom Patterson, as polynomials
 * (Šavrič, Jenny, Patterson, Petrovič and Hurni, 2011), the Pacific in its middle. Scale and place are what d3-geo fits to the field.
 */
const CENTRE = 150
const SCALE = 186.234_316
const [LEFT, TOP] = [519.408_417, 276.768_391]

/** Where a point on earth lies on the map, in units of the drawing; degrees north and east. */
export function project([latitude, longitude]: readonly [number, number]): readonly [x: number, y: number] {
  const east = radians(((((longitude - CENTRE + 180) % 360) + 360) % 360) - 180)
  const north = radians(latitude)
  const [p2, p4] = [north ** 2, north ** 4]
  const x = 0.8707 - 0.131979 * p2 + p4 * (-0.013791 + p4 * (0.003971 * p2 - 0.001529 * p4))
  const y = 1.007226 + p2 * (0.015085 + p4 * (-0.044475 + 0.028874 * p2 - 0.005916 * p4))
  return [LEFT + SCALE * east * x, TOP - SCALE * north * y]
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180
}
