import { Link } from '#app/ui/link.tsx'
import type { FacetValue } from '#archive/source/article-source.ts'
import { countryPath, mapPath } from '#model/address.ts'
import { counted, inFigures } from '#model/counted.ts'
import type { CountryCode } from '#model/country.ts'
import type { Filter } from '#model/filter.ts'
import { useHydrated } from '#app/core/use-hydrated.ts'
import { toggled } from './toggled.ts'

interface CountryFlowProps {
  readonly values: readonly FacetValue[]
  readonly filter: Filter
  readonly heading: string
}

/**
 * The numbers of the map as text: every country with its articles. In the prerendered page they lead to the countries'
 * own pages, which are there without JavaScript.
 */
export function CountryFlow({ values, filter, heading }: CountryFlowProps) {
  const hydrated = useHydrated()
  return (
    <section className="sec">
      <h2>
        {heading} <small>articles</small>
      </h2>
      <ul className="flow">
        {values.map((value) => (
          <li key={value.id}>
            <Link
              to={hydrated ? mapPath(toggled(filter, value)) : countryPath(value.id as CountryCode)}
              stays
              aria-current={value.standing === 'chosen' ? 'true' : undefined}
            >
              <span className="opt__code">{value.code}</span> {value.name}{' '}
              <span className="n">
                {inFigures(value.articles)}
                <span className="vh"> {counted(value.articles, 'article').replace(/^\S+ /, '')}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
