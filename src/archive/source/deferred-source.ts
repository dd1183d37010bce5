import type { ArticleSource } from './article-source.ts'

/**
 * A source whose code is fetched with the first question that needs it: a prerendered page is drawn from its recorded
 * answers and asks nothing. A fetch that fails is tried again with the next question.
 */
export function deferSource(load: () => Promise<ArticleSource>): ArticleSource {
  let loading: Promise<ArticleSource> | undefined
  const source = () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined
      throw error
    })
    return loading
  }
  return {
    root: async () => (await source()).root(),
    outline: async (date) => (await source()).outline(date),
    article: async (id) => (await source()).article(id),
    person: async (id) => (await source()).person(id),
    country: async (code) => (await source()).country(code),
    view: async (filter) => (await source()).view(filter),
    values: async (filter, facet, options) => (await source()).values(filter, facet, options),
    search: async (filter, limit) => (await source()).search(filter, limit),
    findNames: async (text) => (await source()).findNames(text),
    together: async (filter, facet, most) => (await source()).together(filter, facet, most),
    cards: async (numbers) => (await source()).cards(numbers),
    names: async (facet, ids) => (await source()).names(facet, ids),
  }
}
