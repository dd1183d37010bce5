import { Fragment } from 'react'
import { Link } from '#app/ui/link.tsx'
import type { FacetValue } from '#archive/source/article-source.ts'
import { mapPath } from '#model/address.ts'
import { inFigures } from '#model/counted.ts'
import { chosenIn } from '#model/filter.ts'
import type { Filter } from '#model/filter.ts'
import { stepName } from '#app/together/grey-steps.ts'
import { mapSteps } from './map-steps.ts'
import { toggled } from './toggled.ts'

/**
 * Countries and regions of ISO 3166-1 that the map has no shape for: too small for its source, or drawn there as part
 * of another. Kept apart from the shapes, so that the words under the map need not wait for them.
 */
export const WITHOUT_SHAPE: ReadonlySet<string> = new Set([
  'BQ',
  'BV',
  'CC',
  'CX',
  'GF',
  'GI',
  'GP',
  'MQ',
  'RE',
  'SJ',
  'TK',
  'TV',
  'UM',
  'YT',
])

interface MapFootProps {
  readonly values: readonly FacetValue[]
  readonly filter: Filter
}

/** What the greys mean, and what a present-day map does not show. */
export function MapFoot({ values, filter }: MapFootProps) {
  const steps = mapSteps(values)
  const unmapped = values.filter(({ id }) => WITHOUT_SHAPE.has(id))
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
        {chosenIn(filter, 'country').length > 0 && <span className="mkey__on">Chosen</span>}
      </div>
      <p>
        {unmapped.length > 0 && 'Not on a present-day map: '}
        {unmapped.map((value, index) => (
          <Fragment key={value.id}>
            {index > 0 && ', '}
            <Link className="link" to={mapPath(toggled(filter, value))} stays>
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
        <span className="only-phone">The map goes on to the right. </span>
        Lines as Natural Earth draws them, by who governs in fact, so that Crimea lies in Russia’s. They are a
        way to filter, and say nothing about whose it is.
      </p>
    </figcaption>
  )
}
