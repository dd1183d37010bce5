import type { Brand } from './brand.ts'
import type { Country, CountryCode } from './country.ts'
import type { Day } from './day.ts'
import { facetTexts, isText, textValues } from './facets.ts'
import type { Facet, FacetTexts, RecognisedFacet } from './facets.ts'
import type { CountryCue, JoinReason, PartSpan, PersonCue } from './mention.ts'
import type { Licence } from './licence.ts'
import type { CardHappened, Happened, NamedDay } from './named-day.ts'
import { isId } from './person.ts'
import type { LinkReason, PersonRef } from './person.ts'
import type { Statement } from './statement.ts'

/** An article's name in addresses: day and headline, "2025-05-21-china-welcomes-supports-pakistan-india". Given once, kept in the registry. */
export type ArticleId = Brand<string, 'ArticleId'>

/** When the article was put out, as the text or its address says; the time is local to the publisher, "08:26". */
export interface Published {
  readonly day: Day
  readonly time?: string
}

/** The line that opens a news story: BEIJING, May 20 (Xinhua) --. Every piece may be missing. */
export interface Dateline {
  /** As one reads them, "Beijing"; two for "LONDON and PARIS". */
  readonly places: readonly string[]
  readonly day?: Day
  readonly agency?: string
}

/** The words under a photograph, the photographer's credit taken off them. */
export interface Caption {
  readonly text: string
  /** "Xinhua/Zhai Jianlan". */
  readonly credit?: string
}

/** Where a picture stands in an article, and what it shows. */
interface PicturePlace {
  /** It stands before this block of the body, counted from 0, or behind the last. */
  readonly before: number
  /** The words for those who do not see it; empty where there are none. */
  readonly alt: string
  /** Which of the captions is its own, counted from 0. */
  readonly caption?: number | undefined
}

/** A picture that an article links to. */
export interface PictureLink extends PicturePlace {
  /** As the article's file writes it, usually relative to that file. */
  readonly path: string
}

/** A picture that is published. */
export interface Picture extends PicturePlace {
  /** Path of its file in the site: "assets/0123456789abcdef-1200x800.webp". */
  readonly path: string
  /** In pixels. */
  readonly width: number
  readonly height: number
}

/** A piece of the body. Paragraph ids in addresses (#p7) count blocks of every kind from 1. */
export interface Block {
  readonly kind: 'paragraph' | 'heading' | 'quote' | 'item'
  readonly text: string
}

/** A news article as its text gives it. A missing piece is missing: nothing is guessed from clocks or files. */
export interface ArticleText extends FacetTexts {
  readonly headline: string
  /** Where the headline was found: a line of its own, the page's address, or (for want of both) the opening words; or the archivist gave it. */
  readonly headlineFrom: 'text' | 'address' | 'opening' | 'archivist'
  readonly published?: Published | undefined
  readonly byline?: string
  /** Where the article was found: an absolute http or https address. */
  readonly url?: string
  readonly dateline?: Dateline | undefined
  readonly captions: readonly Caption[]
  /** The body, dateline taken off. */
  readonly blocks: readonly Block[]
  /** Lines of the page that are not the story: related headlines, invitations to subscribe. Kept, shown apart. */
  readonly asides: readonly string[]
  /** Whose the text is and what may be done with it, in a line. */
  readonly rights?: string | undefined
  readonly licence?: Licence | undefined
  /** Missing where the lead does not say it. */
  readonly happened?: Happened | undefined
  /** Set where the archive may show no more than the opening: the body ends in an ellipsis. */
  readonly excerpt?: true | undefined
  /** What the archivist corrected, in the order of `ARTICLE_FIELDS`; missing if nothing. */
  readonly corrected?: readonly CorrectedField[] | undefined
}

/** What an archivist may correct of an article. The day is the one on which it stands in the timeline. */
export const ARTICLE_FIELDS = ['headline', 'day', 'time', 'source', 'byline', 'language', 'happened'] as const

/** One of `ARTICLE_FIELDS`. */
export type ArticleField = (typeof ARTICLE_FIELDS)[number]

/** A field that the archivist corrected, and what the text itself says there; undefined if it says nothing. */
export interface CorrectedField {
  readonly field: ArticleField
  readonly was?: string | undefined
}

/** The file in which an article was found. */
export interface ArticleOrigin {
  /** Its path in the folder of the articles, "/" between folders. */
  readonly file: string
  /** The first 16 hexadecimal digits of the SHA-256 of its bytes. */
  readonly hash: string
}

/** Why an article was withdrawn, if the archivist says so. */
export interface Withdrawal {
  readonly reason?: string | undefined
}

/** A place where the article names somebody or some country. */
export interface Mention extends PartSpan {
  readonly cue: PersonCue | CountryCue
  /** For people found by the tagger: probability, 0 to 1, two decimals. */
  readonly confidence?: number
  /** For people: why this is the person; missing where it is the name they are known by in the article. */
  readonly joined?: JoinReason | undefined
}

/** A person of the story, with the roles this article gives them. */
export interface ArticlePerson extends PersonRef {
  readonly roles: readonly string[]
  readonly mentions: readonly Mention[]
  /** Other names under which the article has the person, and why each was taken for theirs; missing where there is none. */
  readonly linked?: readonly LinkedName[] | undefined
  /** What the person says, by the place of its first words; missing where that is nothing. */
  readonly statements?: readonly Statement[] | undefined
}

/** A name of an article that is not the one its person is shown by. */
interface LinkedName {
  /** The longest form in the article: "Blinken". */
  readonly name: string
  readonly reason: LinkReason
}

/** A country of the story. */
export interface ArticleCountry extends Country {
  /** Faceted in the headline or the opening paragraphs; else only mentioned. */
  readonly main: boolean
  readonly mentions: readonly Mention[]
}

/** What a place is: a town or a part of one, or a state, a district or another area. */
type PlaceExtent = 'town' | 'area'

/** A place that the article names, with the country it most probably lies in. */
export interface NamedPlace {
  /** As the text first writes it: "Dhaka". */
  readonly name: string
  readonly code: CountryCode
  readonly extent: PlaceExtent
  /** Probability that the name means a place in that country, 0 to 1, two decimals; `FAIRLY_SURE` and more are told to readers. */
  readonly confidence: number
  /** Latitude and longitude in degrees, to a tenth, of a town if it is sure which one is meant. */
  readonly point?: readonly [latitude: number, longitude: number] | undefined
  /** The dateline says that the article was filed there; it is no part of the text, so that there may be no mention. */
  readonly filedFrom: boolean
  /** The place has a page of its own. */
  readonly hasPage?: true
  /** By part, then by position. */
  readonly mentions: readonly PartSpan[]
}

/** A country that an article does not name, though it names places there. */
export interface CountryByPlace extends Country {
  /** A place of it stands in the headline, the opening paragraphs or the dateline. */
  readonly main: boolean
  /** Probability that the article speaks of the country, `FAIRLY_SURE` to 1, two decimals. */
  readonly confidence: number
  /** Sure, and main or mentioned twice: the filter counts it. Others are only mentioned in passing, or doubtful. */
  readonly filed: boolean
  /** Names of the places it rests on, the surest first. */
  readonly places: readonly string[]
}

/** An article of the archive: its text, and who and what was recognised in it. */
export interface Article extends ArticleText {
  readonly id: ArticleId
  /** In reading order; missing if there are none. */
  readonly pictures?: readonly Picture[] | undefined
  /** Missing where the archive does not say. */
  readonly origin?: ArticleOrigin | undefined
  /** Words of the body. */
  readonly words: number
  readonly people: readonly ArticlePerson[]
  /** The countries it names, and those that the archivist states. */
  readonly countries: readonly ArticleCountry[]
  /** By first mention; missing if there are none. */
  readonly places?: readonly NamedPlace[] | undefined
  /** Countries that rest on places alone, the surest first; missing if there are none. */
  readonly byPlace?: readonly CountryByPlace[] | undefined
  /** The country that is mentioned most, by name and by place: the one the article is mainly about. */
  readonly focus?: CountryCode | undefined
  /** The days that its text names, by part, then by position; missing if there are none. */
  readonly days?: readonly NamedDay[] | undefined
}

/** A country that an article is filed under though it only names places there. */
export interface FiledByPlace extends Country {
  /** Names of the surest of these places, at most `CARD_PLACES`. */
  readonly places: readonly string[]
}

/** A person on a card. */
export interface CardPerson extends PersonRef {
  /** How many statements of theirs the article has; missing where that is none. */
  readonly said?: number | undefined
}

/** What a list shows of an article. */
export interface ArticleCard extends Pick<ArticleText, 'headline' | 'published' | 'dateline'>, FacetTexts {
  readonly id: ArticleId
  /** The opening of the first paragraph, at most `LEAD_LENGTH` characters, cut between words. */
  readonly lead: string
  readonly words: number
  readonly people: readonly CardPerson[]
  /** The countries it names. */
  readonly countries: readonly Country[]
  /** The countries that it is filed under by place; missing if there are none. */
  readonly byPlace?: readonly FiledByPlace[] | undefined
  readonly happened?: CardHappened | undefined
}

/** Places named on a card for a country by place: enough to say why. */
const CARD_PLACES = 2

/** Characters of a card's lead: three lines beside the margin notes. */
export const LEAD_LENGTH = 220

/** Accepts what the registry gives out. */
export function parseArticleId(text: string): ArticleId | undefined {
  return isId(text) ? (text as ArticleId) : undefined
}

/** Whether the headline is not the article's own, but taken from its address or opening. */
export function isSuppliedHeadline({ headlineFrom }: Pick<ArticleText, 'headlineFrom'>): boolean {
  return headlineFrom === 'address' || headlineFrom === 'opening'
}

/** The headline as works are cited by it: in brackets if it is not the article's own, as cataloguers write supplied titles. */
export function citedHeadline(article: Pick<ArticleText, 'headline' | 'headlineFrom'>): string {
  return isSuppliedHeadline(article) ? `[${article.headline}]` : article.headline
}

/** The day on which the article stands in the timeline: the day it was filed (dateline), else the day it was put out. */
export function timelineDay(article: Pick<ArticleText, 'dateline' | 'published'>): Day | undefined {
  return article.dateline?.day ?? article.published?.day
}

/** The day on which what it tells happened. */
export function happenedDay({ happened }: Pick<ArticleCard, 'happened'>): Day | undefined {
  return happened?.day
}

/** The texts that mentions point into, in reading order: headline, captions, then the blocks of the body. */
export function partsOfArticle(
  article: Pick<ArticleText, 'headline' | 'captions' | 'blocks'>,
): readonly string[] {
  return [
    article.headline,
    ...article.captions.map(({ text }) => text),
    ...article.blocks.map(({ text }) => text),
  ]
}

/** The index of the first body block among `partsOfArticle`. */
export function firstBodyPart(article: Pick<ArticleText, 'captions'>): number {
  return 1 + article.captions.length
}

/** Reading time in whole minutes, at least one, at 238 words a minute (Brysbaert 2019, silent reading of English non-fiction). */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / 238))
}

/** What a list shows of an article. */
export function cardOf(article: Article): ArticleCard {
  const { id, headline, published, dateline, words, happened } = article
  return {
    id,
    headline,
    published,
    ...facetTexts(article),
    dateline,
    lead: leadOf(article),
    words,
    people: article.people.map(({ id, name, statements }) => ({
      id,
      name,
      ...(statements && { said: statements.length }),
    })),
    countries: article.countries.map(({ code, alpha3, name }) => ({ code, alpha3, name })),
    ...filedByPlace(article.byPlace),
    ...(happened && { happened: happenedOnCard(happened, partsOfArticle(article)) }),
  }
}

/** The day it happened with the words that name it, cut out of the article's parts. */
export function happenedOnCard({ day, evidence }: Happened, parts: readonly string[]): CardHappened {
  if (evidence === undefined) return { day }
  return { day, words: parts[evidence.part]?.slice(evidence.start, evidence.end) }
}

/** What a card says of an article's countries by place: those that the filter counts, the surest first. */
export function filedByPlace(countries: readonly CountryByPlace[] = []): Pick<ArticleCard, 'byPlace'> {
  const byPlace = countries
    .filter(({ filed }) => filed)
    .map(({ code, alpha3, name, places }) => ({ code, alpha3, name, places: places.slice(0, CARD_PLACES) }))
  return byPlace.length > 0 ? { byPlace } : {}
}

/** The opening of the first paragraph, as `ArticleCard` has it. */
export function leadOf({ blocks }: Pick<ArticleText, 'blocks'>): string {
  const opening = blocks.find(({ kind }) => kind === 'paragraph')?.text ?? ''
  if (opening.length <= LEAD_LENGTH) return opening
  const cut = opening.slice(0, LEAD_LENGTH)
  const space = cut.lastIndexOf(' ')
  return `${space > LEAD_LENGTH / 2 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/, '')}…`
}

/** An article or its card, as facets see it: a card has only those countries by place that are filed. */
interface Faceted extends FacetTexts, Pick<ArticleCard, 'countries'> {
  readonly people: readonly (CardPerson & Pick<ArticlePerson, 'statements'>)[]
  readonly byPlace?: readonly (Pick<Country, 'code'> & { readonly filed?: boolean })[] | undefined
}

const RECOGNISED_IDS: Readonly<Record<RecognisedFacet, (article: Faceted) => readonly string[]>> = {
  person: ({ people }) => people.map(({ id }) => id),
  said: ({ people }) => people.flatMap(({ id, said, statements }) => ((said ?? statements) ? [id] : [])),
  country: ({ countries, byPlace = [] }) =>
    [...countries, ...byPlace.filter(({ filed }) => filed !== false)].map(({ code }) => code),
}

/** The ids of a facet's values that an article has; of countries those that it names come first. */
export function facetIds(article: Faceted, facet: Facet): readonly string[] {
  return isText(facet) ? textValues(article, facet).map(({ id }) => id) : RECOGNISED_IDS[facet](article)
}
