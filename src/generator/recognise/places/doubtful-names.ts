const DIRECTION =
  '(?:north|south|east|west|(?:north|south)?(?:east|west)?ern|(?:north|south) ?(?:east|west)(?:ern)?|central|middle|upper|lower|new|old|the)'
const KIND =
  '(?:coast(?:al)?|province|district|region|division|islands?|valley|hills?|plains?|town|city|area|harbou?r|port|bay)'

const VAGUE = new RegExp(`^(?:(?:${DIRECTION}|${KIND})(?: |$))+$`)

/** Animals, drinks, cloths and races called after a place. */
const THINGS = new Set(
  'angora bourbon cashmere champagne cheddar chihuahua cognac dakar damask hollywood jersey labrador madras pomerania'.split(
    ' ',
  ),
)

/** Whether the key of a name is made of directions and kinds of places alone: many countries have a Central Coast. */
export function isVagueName(key: string): boolean {
  return VAGUE.test(key)
}

/** Whether the key of a name is as often a thing's. */
export function isThingsName(key: string): boolean {
  return THINGS.has(key)
}
