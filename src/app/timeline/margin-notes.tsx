import { Link } from '#app/ui/link.tsx'
import { countryPath, personPath } from '#model/address.ts'
import type { ArticleCard, FiledByPlace } from '#model/article.ts'
import type { Country } from '#model/country.ts'
import { chosenIn } from '#model/filter.ts'
import type { Filter } from '#model/filter.ts'

interface MarginNotesProps {
  readonly card: ArticleCard
  /** Chosen people and countries are highlighted. */
  readonly filter: Filter
}

/** A country that an article is filed under, with the places it rests on if the article does not name it. */
type Filed = Country & Partial<Pick<FiledByPlace, 'places'>>

/** People and countries beside an entry: at most four names (else three and "2 more") and five codes (else four and "+11"). */
export function MarginNotes({ card, filter }: MarginNotesProps) {
  const { people, countries, byPlace = [] } = card
  const names = fitting(people, 4)
  const filed: readonly Filed[] = filter.named ? countries : [...countries, ...byPlace]
  const codes = fitting(filed, 5)
  const highlighted = new Set([...chosenIn(filter, 'person'), ...chosenIn(filter, 'country')])
  if (people.length + filed.length === 0) return null
  return (
    <div className="entry__margin">
      {names.shown.length > 0 && (
        <ul className="ppl" aria-label="People">
          {names.shown.map(({ id, name }) => (
            <li key={id}>
              <Link to={personPath(id)} className={highlighted.has(id) ? 'is-on' : undefined}>
                {name}
              </Link>
            </li>
          ))}
          {names.more > 0 && <li>{`${names.more} more`}</li>}
        </ul>
      )}
      {codes.shown.length > 0 && (
        <ul className="codes" aria-label="Countries">
          {codes.shown.map(({ code, alpha3, name, places }) => (
            <li key={code} className={places && 'by'}>
              <Link to={countryPath(code)} className={highlighted.has(code) ? 'is-on' : undefined}>
                <abbr title={places ? `${name}, by place: ${places.join(', ')}` : name}>{alpha3}</abbr>
              </Link>
            </li>
          ))}
          {codes.more > 0 && (
            <li>
              <span>{`+${codes.more}`}</span>
            </li>
          )}
        </ul>
      )}
    </div>
  )
}

/** All of a short list; of a longer one all but the last place, which is kept for saying how many more there are. */
export function fitting<T>(
  list: readonly T[],
  most: number,
): { readonly shown: readonly T[]; readonly more: number } {
  if (list.length <= most) return { shown: list, more: 0 }
  return { shown: list.slice(0, most - 1), more: list.length - most + 1 }
}
