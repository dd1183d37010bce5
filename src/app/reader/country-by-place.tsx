import { Link } from '#app/ui/link.tsx'
import { countryPath } from '#model/address.ts'
import { SURE_PLACE } from '#model/article.ts'
import type { Article, CountryByPlace } from '#model/article.ts'
import { listed } from '#model/counted.ts'
import { mentionPlaces, MentionStrip } from '#app/mentions/mention-strip.tsx'

/** The countries of an article that surely rest on places alone; doubtful ones are left to reports. */
export function surelyByPlace({ byPlace = [] }: Article): readonly CountryByPlace[] {
  return byPlace.filter(({ confidence }) => confidence >= SURE_PLACE)
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
