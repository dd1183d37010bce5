import type { Part } from './part.ts'
import { filter } from './parts/filter.ts'
import { load } from './parts/load.ts'
import { search } from './parts/search.ts'

/** Everything there is to measure, in the order of BENCHMARKS.md. A new part is one file and one line here. */
export const PARTS: readonly Part[] = [load, filter, search]
