import { expect, test } from 'vitest'
import { parseFacetKey } from './facet-key.ts'
import { countryOfPlace, placeId, placesIn, textOfPlaces } from './place-id.ts'

test.each([
  [{ name: 'Dhaka', code: 'BD' }, 'dhaka-bd'],
  [{ name: 'São Paulo', code: 'BR' }, 'sao-paulo-br'],
  [{ name: '北京', code: 'CN' }, 'u5317-u4eac-cn'],
])('the place %j is called %s in addresses, which says its country', (place, id) => {
  expect(placeId(place)).toBe(id)
  expect(parseFacetKey(id)).toBe(id)
  expect(countryOfPlace(id)).toBe(place.code)
})

test('a long name gives an id that can be read', () => {
  expect(parseFacetKey(placeId({ name: 'Llan'.repeat(40), code: 'GB' }))).toMatch(/^(?:llan)+-gb$/)
})

test('places come back from the text that they are put in', () => {
  const places = [
    { name: 'Washington, D.C.', code: 'US' },
    { name: 'Paris', code: 'FR' },
  ]
  expect(placesIn(textOfPlaces(places) ?? '')).toEqual([
    { id: 'washington-d-c-us', name: 'Washington, D.C.' },
    { id: 'paris-fr', name: 'Paris' },
  ])
  expect(textOfPlaces([...places, { name: 'PARIS', code: 'FR' }])).toBe('Washington, D.C., US; PARIS, FR')
  expect(textOfPlaces([])).toBeUndefined()
  expect(placesIn('nowhere')).toEqual([])
})
