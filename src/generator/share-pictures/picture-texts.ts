import type { ArticleSource, CountryProfile, PersonProfile } from '#archive/source/article-source.ts'
import type { Root } from '#archive/source/root.ts'
import { timelineDay } from '#model/article.ts'
import type { Article } from '#model/article.ts'
import { counted, listed } from '#model/counted.ts'
import { datelineDay } from '#model/day.ts'
import type { Day } from '#model/day.ts'
import type { PagePath } from '#generator/site/page-paths.ts'
import type { Site } from '#model/site.ts'

/** People named at the foot of an article's picture. */
const NAMED = 2

/** What the picture of a page says; undefined for pages that have none of their own. The first page's is the site's. */
export async function cardOfPage(
  site: Site,
  source: ArticleSource,
  page: PagePath,
): Promise<Card | undefined> {
  const { path, article, person, country } = page
  if (path === '/') return siteCard(site, await source.root())
  if (article !== undefined) {
    const found = await source.article(article)
    return found && articleCard(site, found.article)
  }
  if (person !== undefined) {
    const profile = await source.person(person)
    return profile && profileCard(site, profile, profile.role ?? 'Person')
  }
  const profile = country && (await source.country(country))
  return profile && profileCard(site, profile, profile.alpha3)
}

function articleCard({ title: archive }: Site, article: Article): Card {
  const { headline, dateline, source, people, countries } = article
  const places = dateline?.places ?? []
  const day = timelineDay(article)
  const agency = dateline?.agency ?? source
  const note = people.length > 0 ? people : countries
  return {
    place: places.length > 0 ? `${listed(places)}${day ? ',' : ''}` : '',
    line: [day && datelineDay(day), agency !== undefined && `(${agency})`].filter(Boolean).join(' '),
    title: headline,
    note: note.slice(0, NAMED).map(({ name }) => name).join(', '), // prettier-ignore
    archive,
  }
}

function profileCard({ title: archive }: Site, profile: PersonProfile | CountryProfile, line: string): Card {
  const { name, articles, first, last } = profile
  return { place: '', line, title: name, note: countAndYears(articles, first, last), archive }
}

function siteCard({ title }: Site, { articles, first, last }: Root): Card {
  return {
    place: '',
    line: countAndYears(articles, first, last),
    title,
    note: 'By day, person and country',
    archive: title,
  }
}

/** "12 articles, 1954 to 1972". */
function countAndYears(articles: number, first: Day | undefined, last: Day | undefined): string {
  const [from, to] = [first?.slice(0, 4), last?.slice(0, 4)]
  const years = from === undefined || to === undefined ? '' : from === to ? `, ${from}` : `, ${from} to ${to}`
  return counted(articles, 'article') + years
}

/** What a picture for shared links says. */
export interface Card {
  /** Before the dash: a place in capitals and what follows it, "BEIJING, May 20 (Xinhua)"; either may be empty. */
  readonly place: string
  readonly line: string
  readonly title: string
  /** At the foot, beside the archive's name. */
  readonly note: string
  /** What the archive is called. */
  readonly archive: string
}

/** Whether the fonts of the pictures have the letters of a text: Latin, Greek, Cyrillic, and signs. */
export function canBeDrawn({ place, line, title, note, archive }: Card): boolean {
  const scripts = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{P}\p{N}\p{Zs}\p{Sc}\p{Sm}\p{M}]+$/u
  return scripts.test([place, line, title, note, archive].join(' '))
}
