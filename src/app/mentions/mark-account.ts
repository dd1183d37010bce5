import { countryPath, personPath, placePath } from '#model/address.ts'
import { firstBodyPart, partsOfArticle } from '#model/article.ts'
import { SURE } from '#model/measured.ts'
import type { Article, ArticleCountry, ArticlePerson, Mention, NamedPlace } from '#model/article.ts'
import type { CountryCue } from '#model/mention.ts'
import type { LinkReason } from '#model/person.ts'
import { placeId } from '#model/place-id.ts'
import { suretyOf } from './surety.ts'
import type { Surety } from './surety.ts'
import type { MarkedMention } from './marks.ts'

/** What there is to say of a mark: what was read, from which words, how sure that is, and what the article gets by it. */
export interface MarkAccount {
  readonly name: string
  /** "Person", "Country", "Town in Estonia"; of a person the roles that the article gives. */
  readonly about: string
  /** Path of its page and the words of the link there; places of few articles have none. */
  readonly page?: { readonly path: string; readonly words: string } | undefined
  /** The marked words between those around them. */
  readonly words: readonly [before: string, marked: string, after: string]
  /** Why the words mean that: "Last name of Ana Lind, who is named in full in paragraph 2." */
  readonly reason: string
  readonly surety: Surety
  /** Of a person whom the article calls otherwise than the archive: the names, and why each is taken for theirs. */
  readonly joined?: string | undefined
  /** What the article counts under. */
  readonly gives: string
}

/** Undefined for a name that the article does not list. */
export function markAccount(article: Article, mark: MarkedMention): MarkAccount | undefined {
  const words = wordsAround(article, mark)
  if (mark.kind === 'person') {
    const person = article.people.find(({ id }) => id === mark.id)
    return person && { words, ...personAccount(article, person, mark) }
  }
  if (mark.kind === 'place') {
    const place = article.places?.find(({ name }) => name === mark.id)
    return place && { words, ...placeAccount(article, place) }
  }
  const country = article.countries.find(({ code }) => code === mark.id)
  return country && { words, ...countryAccount(country, mark.cue as CountryCue) }
}

type Account = Omit<MarkAccount, 'words'>

function personAccount(article: Article, person: ArticlePerson, mark: Mention): Account {
  const { id, name, roles } = person
  return {
    name,
    about: roles.length > 0 ? roles.join('; ') : 'Person',
    page: { path: personPath(id), words: `Articles with ${name}` },
    reason: personReason(article, person, mark),
    joined: person.linked?.map(({ name, reason }) => `“${name}”: ${LINK_REASONS[reason]}`).join('; '),
    surety: suretyOf('person', mark.cue === 'editor' ? undefined : confidenceOf(person, mark)),
    gives: `The article counts under ${name}.`,
  }
}

const LINK_REASONS: Readonly<Record<LinkReason, string>> = {
  'another form': 'another form of the name',
  'same office': 'named with the same office',
  'same company': 'named beside the same people',
  'same country': 'named with the same country',
  'only bearer': 'nobody else here is called so',
  archivist: 'the archivist says so',
}

function personReason(article: Article, person: ArticlePerson, mark: Mention): string {
  if (mark.cue === 'editor') return 'Named by the archivist.'
  if (mark.joined === 'title') return 'By the office that is named with it.'
  const text = textAt(article, mark)
  if (text.includes(' ')) return 'Named in full.'
  const full = person.mentions.find((mention) => isFullNameWith(textAt(article, mention), text))
  if (!full) return 'By this name alone.'
  const last = textAt(article, full).endsWith(` ${text}`)
  return `${last ? 'Last' : 'Part of the'} name of ${person.name}, who is named in full ${placeOf(article, full)}.`
}

/** A name that was found again is as sure as where it was found first. */
function confidenceOf({ mentions }: ArticlePerson, { confidence, cue }: Mention): number {
  if (cue !== 'repeated name') return confidence ?? 1
  return Math.max(...mentions.map(({ cue, confidence }) => (cue === 'tagger' ? (confidence ?? 1) : 0)))
}

const COUNTRY_REASONS: Readonly<Record<CountryCue, string>> = {
  name: 'Its name.',
  'short form': 'Short for it.',
  'former name': 'Its former name.',
  demonym: 'Says that somebody or something is of it.',
  abbreviation: 'Its abbreviation.',
  metonym: 'Its capital or seat of government, which acts here for it.',
  'in a name': 'Part of a longer name.',
  editor: 'Stated by the archivist.',
}

function countryAccount({ code, name, main }: ArticleCountry, cue: CountryCue): Account {
  return {
    name,
    about: 'Country',
    page: { path: countryPath(code), words: `Articles that mention ${name}` },
    reason: COUNTRY_REASONS[cue],
    surety: suretyOf('country', cue === 'editor' ? undefined : 1),
    gives: `The article counts under ${name}${main ? ', as one it is mainly about' : ''}.`,
  }
}

function placeAccount({ byPlace = [], countries }: Article, place: NamedPlace): Account {
  const { name, code, extent, confidence } = place
  const country = byPlace.find((country) => country.code === code)
  const land = (country ?? countries.find((country) => country.code === code))?.name ?? code
  return {
    name,
    about: `${extent === 'town' ? 'Town' : 'Area'} in ${land}`,
    page: place.hasPage && { path: placePath(placeId(place)), words: `Articles from ${name}` },
    reason: place.filedFrom ? 'The article was filed from here.' : 'The place of that name that fits best.',
    surety: suretyOf('place', confidence),
    gives: gives(),
  }

  function gives(): string {
    if (!country) return `${land}, which the text names, too.`
    if (country.filed) return `${land}, by place. No sentence names the country.`
    const why = country.confidence < SURE ? 'it is not quite sure' : 'it is named in passing'
    return `Nothing: ${why}, and no sentence names ${land}.`
  }
}

/** Characters of the text on either side of the marked words: a line or two of the note. */
const AROUND = 40

function wordsAround(article: Article, { part, start, end }: Mention | MarkedMention): MarkAccount['words'] {
  const text = partsOfArticle(article)[part] ?? ''
  const before = text.slice(Math.max(0, start - AROUND), start)
  const after = text.slice(end, end + AROUND)
  return [
    start > AROUND ? `…${before.replace(/^\S*\s/, '')}` : before,
    text.slice(start, end),
    end + AROUND < text.length ? `${after.replace(/\s\S*$/, '')}…` : after,
  ]
}

function isFullNameWith(name: string, word: string): boolean {
  const words = name.split(/\s+/)
  return words.length > 1 && words.includes(word)
}

function placeOf(article: Article, { part }: Mention): string {
  const first = firstBodyPart(article)
  if (part === 0) return 'in the headline'
  return part < first ? 'under the picture' : `in paragraph ${part - first + 1}`
}

function textAt(article: Article, { part, start, end }: Mention): string {
  return partsOfArticle(article)[part]?.slice(start, end) ?? ''
}
