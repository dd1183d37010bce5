import { firstBodyPart, partsOfArticle, SURE_PLACE } from '#model/article.ts'
import type { Article, ArticlePerson, Mention } from '#model/article.ts'
import type { CountryCue } from '#model/mention.ts'
import type { MarkedMention } from './marks.ts'

/** Why the text wears a mark: "Surname of Mohammad Ishaq Dar, who is named in full in paragraph 2." Undefined for a name the article does not list. */
export function markReason(article: Article, mark: MarkedMention): string | undefined {
  if (mark.kind === 'person') {
    const person = article.people.find(({ id }) => id === mark.id)
    return person && personReason(article, person, mark)
  }
  if (mark.kind === 'place') return placeReason(article, mark.id)
  const country = article.countries.find(({ code }) => code === mark.id)
  return country && `${COUNTRY_REASONS[mark.cue as CountryCue]} ${country.name}.`
}

const COUNTRY_REASONS: Readonly<Record<CountryCue, string>> = {
  name: 'Name of',
  'short form': 'Short for',
  'former name': 'Former name of',
  demonym: 'Says that somebody or something is of',
  abbreviation: 'Abbreviation of',
  metonym: 'Its capital or seat of government, which acts here for',
  'in a name': 'Part of a longer name, with',
  editor: 'Stated by the archivist:',
}

/** "Town in Bangladesh, sure. The text does not name Bangladesh: it counts there by place." */
function placeReason({ places = [], byPlace = [], countries }: Article, name: string): string | undefined {
  const place = places.find((place) => place.name === name)
  if (!place) return undefined
  const country = byPlace.find(({ code }) => code === place.code)
  const land = country ?? countries.find(({ code }) => code === place.code)
  const kind = place.extent === 'town' ? 'Town' : 'Area'
  const read = `${kind} in ${land?.name ?? place.code}, ${place.confidence >= SURE_PLACE ? 'sure' : 'fairly sure'}.`
  if (!country) return read
  const counts = country.filed
    ? `counts under ${country.name} by place`
    : `does not count under ${country.name}: places alone, in passing or not quite sure`
  return `${read} No sentence names the country; the article ${counts}.`
}

function personReason(article: Article, person: ArticlePerson, mark: Mention): string {
  const text = textAt(article, mark)
  if (mark.cue === 'editor') return `${person.name}, named by the archivist.`
  if (text.includes(' ')) return `${person.name}, named in full.${surety(mark)}`
  const full = person.mentions.find((mention) => isFullNameWith(textAt(article, mention), text))
  if (!full) return `${person.name}, by this name alone.${surety(mark)}`
  const last = textAt(article, full).endsWith(` ${text}`)
  return `${last ? 'Last' : 'Part of the'} name of ${person.name}, who is named in full ${placeOf(article, full)}.${surety(mark)}`
}

function isFullNameWith(name: string, word: string): boolean {
  const words = name.split(/\s+/)
  return words.length > 1 && words.includes(word)
}

/** How sure the recogniser is, where it was not certain. */
function surety({ cue, confidence }: Mention): string {
  if (confidence === undefined) return ''
  if (cue === 'repeated name') return ' Found again by its name.'
  return ` A person’s name with a probability of ${Math.round(confidence * 100)} %.`
}

function placeOf(article: Article, { part }: Mention): string {
  const first = firstBodyPart(article)
  if (part === 0) return 'in the headline'
  return part < first ? 'under the picture' : `in paragraph ${part - first + 1}`
}

function textAt(article: Article, { part, start, end }: Mention): string {
  return partsOfArticle(article)[part]?.slice(start, end) ?? ''
}
