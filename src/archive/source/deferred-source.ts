import type { ArticleSource } from './article-source.ts'
import { ask, sourceThatAsks } from './asked-source.ts'

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
  return sourceThatAsks((name, asked) => source().then((loaded) => ask(loaded, name, asked)))
}
