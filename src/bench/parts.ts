import type { Part } from './part.ts'
import { build } from '#bench/parts/builds.ts'
import { countPromise } from '#bench/parts/count-promise.ts'
import { filter } from '#bench/parts/filter-bytes.ts'
import { generators } from '#bench/parts/generators.ts'
import { intake } from '#bench/parts/intake.ts'
import { load } from '#bench/parts/load.ts'
import { modelCard } from '#bench/parts/model-card.ts'
import { paint } from '#bench/parts/paint.ts'
import { peerSearch } from '#bench/parts/peer-search.ts'
import { recognition } from '#bench/parts/recognition.ts'
import { search } from '#bench/parts/search.ts'
import { timeline } from '#bench/parts/timeline.ts'

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
  modelCard,
  intake,
]
