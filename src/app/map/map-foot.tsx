import { Fragment } from 'react'
import { Link } from 'react-router'
import type { FacetValue } from '#archive/article-source.ts'
import { mapPath } from '#model/address.ts'
import { inFigures } from '#model/counted.ts'
import type { Filter } from '#model/filter.ts'
import { stepName } from '../ui/grey-steps.ts'
import type { GreyStep } from '../ui/grey-steps.ts'
import { toggled } from './toggled.ts'

interface MapFootProps {
  readonly steps: readonly GreyStep[]
  /** Whether any country is chosen, and red to be explained. */
  readonly chosen: boolean
  /** Countries and regions without a shape. */
  readonly unmapped: readonly FacetValue[]
  readonly filter: Filter
}

/** What the greys mean, and what a present-day map does not show. */
export function MapFoot({ steps, chosen, unmapped, filter }: MapFootProps) {
  return (
    <figcaption className="map__foot">
      <div className="mkey">
        <span>Articles</span>
        <ol>
          {steps.map((step, index) => (
            <li key={step.from} className={`q${index + 1}`}>
              {stepName(steps, index)}
            </li>
          ))}
        </ol>
        {chosen && <span className="mkey__on">Chosen</span>}
      </div>
      <p>
        {unmapped.length > 0 && 'Not on a present-day map: '}
        {unmapped.map((value, index) => (
          <Fragment key={value.id}>
            {index > 0 && ', '}
            <Link className="link" to={mapPath(toggled(filter, value))} preventScrollReset>
              {value.name}
            </Link>{' '}
            {inFigures(value.articles)}
          </Fragment>
        ))}
        {unmapped.length > 0 && (
          <>
            .<br />
          </>
        )}
        Shapes are a way to filter and say nothing about borders.
      </p>
    </figcaption>
  )
}
