import type { Root } from '#archive/source/root.ts'
import { FACETS } from '#model/facets.ts'
import { EVERYTHING } from '#model/filter.ts'
import { usualOrder } from '#app/timeline/order.ts'
import type { Store } from '#app/core/store.tsx'
import { ROWS_ASKED } from '#app/filters/facet-words.ts'
import { wholeResult, wholeValues } from '#archive/source/whole-archive.ts'

/**
 * Puts down the answers about the whole archive that its root gives, so that the first screen can be drawn at once
 * and the page need not carry them beside the root.
 */
export function seedAnswers({ site, client, queries }: Store, root: Root): void {
  client.setQueryData(queries.find(EVERYTHING, usualOrder(site)).queryKey, wholeResult(root))
  for (const facet of FACETS) {
    const rows = ROWS_ASKED[facet]
    client.setQueryData(queries.values(EVERYTHING, facet, rows).queryKey, wholeValues(root, facet, rows))
  }
}
