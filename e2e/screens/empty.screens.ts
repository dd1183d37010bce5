import { EMPTY } from '../archives.ts'
import { test } from '../journey.ts'
import { takeScreens } from './take-screens.ts'

test.use({ archive: EMPTY })

takeScreens(EMPTY, [
  { name: 'timeline', path: '' },
  { name: 'map', path: 'map/' },
  { name: 'together', path: 'together/' },
  { name: 'people', path: 'people/' },
  { name: 'search', path: 'search/?q=bridge' },
])
