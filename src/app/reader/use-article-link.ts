import { articlePath } from '#model/address.ts'
import type { Article } from '#model/article.ts'
import { absoluteUrl } from '#model/site.ts'
import { useStore } from '#app/core/store.tsx'

/** The article's canonical link: without the list it was opened from. Only asked for in the browser. */
export function useArticleLink(article: Article): (fragment?: string) => string {
  const { site } = useStore()
  return (fragment = '') => {
    const url = absoluteUrl(site, articlePath(article.id)) + fragment
    return site.origin === undefined ? location.origin + url : url
  }
}
