import type { FacetValue } from '#archive/source/article-source.ts'
import { greySteps } from '#app/together/grey-steps.ts'
import type { GreyStep } from '#app/together/grey-steps.ts'

/** The greys of a map of these countries; those that are chosen are red, those that are left out have none. */
export function mapSteps(values: readonly FacetValue[]): readonly GreyStep[] {
  return greySteps(values.flatMap(({ standing, articles }) => (standing === 'open' ? articles : [])))
}
