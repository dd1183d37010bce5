import type { FacetValue } from '#archive/article-source.ts'
import { greySteps } from '../ui/grey-steps.ts'
import type { GreyStep } from '../ui/grey-steps.ts'

/** The greys of a map of these countries; those that are chosen are red, those that are left out have none. */
export function mapSteps(values: readonly FacetValue[]): readonly GreyStep[] {
  const shown = values.filter(({ standing }) => standing === 'open')
  return greySteps(Math.max(0, ...shown.map(({ articles }) => articles)))
}
