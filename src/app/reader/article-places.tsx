import { Link } from '#app/ui/link.tsx'
import { placePath } from '#model/address.ts'
import { SURE_PLACE } from '#model/article.ts'
import type { Article, NamedPlace } from '#model/article.ts'
import { placeId } from '#model/place.ts'
import { mentionPlaces, MentionStrip } from '#app/mentions/mention-strip.tsx'

/** The places that the article names, each with its country and how sure that is. */
export function PlacesInArticle({ article }: { readonly article: Article }) {
  const { places = [] } = article
  if (places.length === 0) return null
  return (
    <section className="rail__sec">
      <h2>
        Places <small>mentions</small>
      </h2>
      {places.map((place) => (
        <div className="land land--place" key={place.name}>
          {place.hasPage ? (
            <Link to={placePath(placeId(place))} data-e={place.name}>
              {place.name}
            </Link>
          ) : (
            <span data-e={place.name}>{place.name}</span>
          )}
          <MentionStrip name={place.name} places={mentionPlaces(article, place.mentions)} />
          <p className="land__why">{whereIs(article, place)}</p>
        </div>
      ))}
    </section>
  )
}

/** "Filed from here. Switzerland, sure". */
function whereIs({ countries, byPlace = [] }: Article, { code, confidence, filedFrom }: NamedPlace): string {
  const country = [...countries, ...byPlace].find((country) => country.code === code)
  const sure = confidence >= SURE_PLACE ? 'sure' : 'fairly sure'
  return `${filedFrom ? 'Filed from here. ' : ''}${country?.name ?? code}, ${sure}`
}
