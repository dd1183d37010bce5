import { expect, test } from 'vitest'
import { writersOf } from './writers.ts'

test.each([
  ['Jo Marsh', ['Jo Marsh']],
  ['Jo Marsh, Ole Finn', ['Jo Marsh', 'Ole Finn']],
  ['Jo Marsh, Ole Finn, and Ida Roe', ['Jo Marsh', 'Ole Finn', 'Ida Roe']],
  ['Jo Marsh und Ole Finn', ['Jo Marsh', 'Ole Finn']],
  ['Ana Ríos y José de la Vega', ['Ana Ríos', 'José de la Vega']],
  ['Ana Ríos e Inés Paz', ['Ana Ríos', 'Inés Paz']],
  ['Jo Marsh & Ole Finn / Ida Roe', ['Jo Marsh', 'Ole Finn', 'Ida Roe']],
  ['Jo Marsh AND Ole Finn', ['Jo Marsh', 'Ole Finn']],
  ['Jo Marsh et Ole Finn', ['Jo Marsh', 'Ole Finn']],
  ['Ana Ortega y Gasset', ['Ana Ortega y Gasset']],
  ['Jo Marsh, Tarnholm', ['Jo Marsh, Tarnholm']],
  ['Staff and wire services', ['Staff and wire services']],
  ['mok/dpa', ['mok/dpa']],
])('%s names its writers', (byline, writers) => {
  expect(writersOf(byline)).toEqual(writers)
})
