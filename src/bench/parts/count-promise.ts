import type { ArticleSource } from '#archive/source/article-source.ts'
import { matches } from '#archive/search/matches.ts'
import { parseSearch } from '#archive/search/search-query.ts'
import { searchedText } from '#archive/search/searched-text.ts'
import type { Article } from '#model/article.ts'
import { FACETS } from '#model/facets.ts'
import { withStanding, withText } from '#model/filter.ts'
import type { Filter, Standing } from '#model/filter.ts'
import { matchesFilter } from '#model/matches-filter.ts'
import { allArticles } from '#bench/all-articles.ts'
import { shortQueries } from '#bench/known-queries.ts'
import { openArchive } from '#bench/archive-on-disk.ts'
import type { Figure, Part } from '#bench/part.ts'
import { toggledFilters } from '#bench/toggled-filters.ts'

/** Filters tried, values of each panel looked at, searches that every other filter has. */
const [FILTERS, ROWS, TEXTS] = [200, 8, 10]

/** Larger archives than this take hours to count article by article. */
const LARGEST = 10_000

/** Whether the number beside a value is the total after the click. */
export const countPromise: Part = {
  name: 'count-promise',
  title: 'The count promise',
  method:
    `${FILTERS} random filters (people, countries, any of, not, dates; every other one with words): the total and, of ${ROWS} values ` +
    'of each panel, the total after choosing and after excluding it, beside a count article by article.',
  measure: async ({ sizes, archive, say }) => {
    const figures: Figure[] = []
    for (const size of sizes.filter((size) => size <= LARGEST)) {
      const source = openArchive((await archive(size)).site)
      say(`counting ${size} articles one by one`)
      const { numbers, wrong } = await compare(source)
      figures.push(
        { what: 'Numbers compared', value: numbers, unit: '', articles: size },
        { what: 'Wrong ones', value: wrong, unit: '', articles: size, goal: { atMost: 0 } },
      )
    }
    return figures
  },
}

interface Comparison {
  numbers: number
  wrong: number
}

async function compare(source: ArticleSource): Promise<Comparison> {
  const articles: Article[] = []
  for await (const [, article] of allArticles(source)) articles.push(article)
  const texts = await shortQueries(source, TEXTS)
  const hits = texts.map((text) => {
    const query = parseSearch(text)
    return articles.filter((article) => matches(query, searchedText(article)))
  })
  const comparison = { numbers: 0, wrong: 0 }
  for (const [index, filter] of (await toggledFilters(source, FILTERS)).entries()) {
    const search = index % 2 === 0 ? undefined : index % TEXTS
    const among = search === undefined ? articles : (hits[search] ?? [])
    const asked = search === undefined ? filter : withText(filter, texts[search] ?? '')
    const count = (then: Filter) => among.filter((article) => matchesFilter(article, then)).length
    await compareFilter(source, asked, count, comparison)
  }
  return comparison
}

/** `count`: the plain count; words are left to it. */
async function compareFilter(
  source: ArticleSource,
  filter: Filter,
  count: (filter: Filter) => number,
  comparison: Comparison,
): Promise<void> {
  const note = (said: number, counted: number) => {
    comparison.numbers++
    if (said !== counted) comparison.wrong++
  }
  note((await source.find(filter, 'newest', 0)).view.total, count(filter))
  for (const facet of FACETS) {
    const { values } = await source.values(filter, facet, { limit: ROWS })
    for (const { id, articles, without, standing } of values) {
      const after = (then: Standing) => count(withStanding(filter, facet, id, then))
      if (standing === 'open') {
        note(articles, after('chosen'))
        note(without, after('excluded'))
      } else note(without, after(standing === 'chosen' ? 'excluded' : 'open'))
    }
  }
}
