import type { Article, ArticleCountry, ArticleId, ArticlePerson } from '#model/article.ts'
import type { PersonId, PersonRef } from '#model/person.ts'
import type { CorrectCountries } from './corrections/correct-countries.ts'
import type { LocalPerson, RecognisedArticle } from './recognise/recognised-article.ts'

/** What the archive knows that an article alone does not. */
export interface ArchiveKnowledge {
  /** Who is meant by the longest form of a name in an article of a file; undefined for who is not shown. */
  readonly personCalled: (name: string, file: string) => PersonRef | undefined
  readonly countries: CorrectCountries
}

/** The article as it is published: the archive's people in the place of its own, its countries as corrected. */
export function publishedArticle(
  id: ArticleId,
  file: string,
  recognised: RecognisedArticle,
  { personCalled, countries }: ArchiveKnowledge,
): Article {
  const { statedPeople: _people, statedCountries: _countries, people: local, ...article } = recognised
  const people = new Map<PersonId, ArticlePerson>()
  for (const person of local) {
    const ref = personCalled(person.name, file)
    if (ref) people.set(ref.id, joined(ref, people.get(ref.id), person))
  }
  return {
    ...article,
    id,
    people: [...people.values()],
    countries: countries(article.countries.map(marked), file),
  }
}

/** A country inside a longer name belongs to the article and is not marked: "China" in "Communist Party of China". */
function marked(country: ArticleCountry): ArticleCountry {
  return { ...country, mentions: country.mentions.filter(({ cue }) => cue !== 'in a name') }
}

/** Two names of an article may turn out to be one person of the archive. */
function joined(
  { id, name }: PersonRef,
  before: ArticlePerson | undefined,
  { roles, mentions }: LocalPerson,
): ArticlePerson {
  if (!before) return { id, name, roles, mentions }
  return {
    id,
    name,
    roles: [...new Set([...before.roles, ...roles])],
    mentions: [...before.mentions, ...mentions].sort((a, b) => a.part - b.part || a.start - b.start),
  }
}
