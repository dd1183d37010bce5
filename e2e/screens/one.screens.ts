import { test } from '../journey.ts'
import { ONE } from '../archives.ts'
import { takeScreens } from './take-screens.ts'

const SEED = 'a/2025-05-21-china-welcomes-supports-pakistan-india-handling-differences/'

test.use({ archive: ONE })

takeScreens(ONE, [
  { name: 'timeline', path: '' },
  { name: 'article', path: SEED },
  { name: 'person', path: 'person/wang-yi/' },
  { name: 'map', path: 'map/' },
  { name: 'together', path: 'together/' },
  { name: 'together-people', path: 'together/people/' },
])
