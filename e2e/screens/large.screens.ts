import { test } from '../journey.ts'
import { LARGE } from './large-archive.ts'
import { untilWaiting, failData, stallData, untilAlert } from './states.ts'
import { takeScreens } from './take-screens.ts'

test.use({ archive: LARGE })

takeScreens(LARGE, [
  { name: 'timeline', path: '' },
  { name: 'timeline-filtered', path: '?country=in&country=cn' },
  { name: 'timeline-error', path: '?country=in', network: failData, act: untilAlert },
  { name: 'timeline-loading', path: '?country=in', network: stallData, act: untilWaiting },
  { name: 'map', path: 'map/' },
  { name: 'together', path: 'together/' },
  { name: 'together-people', path: 'together/people/' },
  { name: 'country', path: 'country/in/' },
])
