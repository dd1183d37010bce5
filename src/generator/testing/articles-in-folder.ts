import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article, ArticleId } from '#model/article.ts'
import { parseFile } from '#generator/parse/parse-file.ts'

/** The articles that the files of a folder hold, as they are read, without people and countries; their ids are the names of the files. */
export async function articlesInFolder(folder: string): Promise<readonly Article[]> {
  const articles: Article[] = []
  for (const file of readdirSync(folder).sort())
    for (const { article } of await parseFile(file, readFileSync(join(folder, file)))) {
      if (!article) continue
      const { pictures: _, ...text } = article
      articles.push({ ...text, id: `undated-${file}` as ArticleId, words: 0, people: [], countries: [] })
    }
  return articles
}
