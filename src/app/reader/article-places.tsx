import { Link } from '#app/ui/link.tsx'
import { placePath, countryPath } from '#model/address.ts'
import { SURE } from '#model/measured.ts'
import type { Article, NamedPlace, CountryByPlace } from '#model/article.ts'
import { placeId } from '#model/place-id.ts'
import { mentionPlaces, MentionStrip } from '#app/mentions/mention-strip.tsx'
import { listed } from '#model/counted.ts'

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
  const sure = confidence >= SURE ? 'sure' : 'fairly sure'
  return `${filedFrom ? 'Filed from here. ' : ''}${country?.name ?? code}, ${sure}`
}

/** The countries of an article that surely rest on places alone; doubtful ones are left to reports. */
export function surelyByPlace({ byPlace = [] }: Article): readonly CountryByPlace[] {
  return byPlace.filter(({ confidence }) => confidence >= SURE)
}

/** A country that the article does not name, lighter than those it names, with the places it rests on. */
export function CountryByItsPlaces({
  article,
  country: { code, alpha3, name, places, filed },
}: {
  readonly article: Article
  readonly country: CountryByPlace
}) {
  const here = (article.places ?? []).filter((place) => place.code === code)
  const mentions = here.flatMap(({ mentions }) => mentions)
  return (
    <div className="land is-by">
      <span className="opt__code">{alpha3}</span>
      {filed ? (
        <Link to={countryPath(code)} data-e={code}>
          {name}
        </Link>
      ) : (
        <span>{name}</span>
      )}
      <MentionStrip name={name} places={mentionPlaces(article, mentions)} />
      <p className="land__why">
        {`By place: ${listed(places)}${filed ? '. The text does not name it' : ', in passing. Not counted in the filter'}`}
      </p>
    </div>
  )
}
