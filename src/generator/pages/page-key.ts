import type { ArticleSource } from '#archive/source/article-source.ts'
import { sha256 } from '#generator/disk/sha256.ts'
import type { BuiltApp } from '#generator/bundle/built-app.ts'
import type { PagePath } from '#generator/site/page-paths.ts'
import type { Site } from '#model/site.ts'

/** A hash of all that a page is drawn from; at once for most. `picture`: the path of its own. */
export type PageKey = (page: PagePath, picture?: string) => string | Promise<string>

/**
 * The pages of articles, people and countries ask the archive one question, for their subject: with the same hash of it,
 * app and site they are drawn the same. Those of years and months ask for their articles and what stands around them. All
 * others show the whole archive and change with every article: its root names the directory, and so everything.
 */
export function createPageKey(site: Site, app: Pick<BuiltApp, 'hash'>, source: ArticleSource): PageKey {
  const shared = sha256(JSON.stringify([app.hash, site]))
  const keyOf = ({ path }: PagePath, picture: string, subject: string): string =>
    sha256(`${shared}\n${path}\n${picture}\n${subject}`)
  return (page, picture = '') => {
    const { hash, days } = page
    if (hash !== undefined && days === undefined) return keyOf(page, picture, hash)
    return subjectOf(source, page).then((subject) => keyOf(page, picture, JSON.stringify(subject)))
  }
}

async function subjectOf(source: ArticleSource, { hash, days }: PagePath): Promise<unknown> {
  return days === undefined ? source.root() : [hash, await source.outline(days)]
}
