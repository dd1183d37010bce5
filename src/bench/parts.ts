import type { Part } from './part.ts'
import { build } from './parts/build.ts'
import { countPromise } from './parts/count-promise.ts'
import { filter } from './parts/filter.ts'
import { generators } from './parts/generators.ts'
import { load } from './parts/load.ts'
import { paint } from './parts/paint.ts'
import { peerSearch } from './parts/peer-search.ts'
import { recognition } from './parts/recognition.ts'
import { search } from './parts/search.ts'
import { timeline } from './parts/timeline.ts'

/** Everything there is to measure, in the order of BENCHMARKS.md. A new part is one file and one line here. */
export const PARTS: readonly Part[] = [
  load,
  paint,
  filter,
  countPromise,
  search,
  peerSearch,
  timeline,
  build,
  generators,
  recognition,
]
