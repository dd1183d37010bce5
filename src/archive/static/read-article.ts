import type { Article } from '#model/article.ts'
import { decodeArticlePack } from '#archive/format/article/article-pack.ts'
import { present } from '#archive/format/shape.ts'
import type { ArticleNumber, FoundArticle } from '#archive/source/article-source.ts'
import type { DecodedFiles } from '#archive/files/decoded-files.ts'
import type { LocatedArticle } from './lookups.ts'
import type { OpenedArchive } from './opened-archive.ts'

/** The article at its place. */
export async function readArticle(
  files: DecodedFiles,
  { id, number, pack }: LocatedArticle,
): Promise<FoundArticle> {
  const articles = await files.jsonWithCountries(pack, decodeArticlePack)
  return { number, article: present(articles.find((article) => article.id === id), pack) } // prettier-ignore
}

/** The article with a number. */
export async function articleAt({ files, cards }: OpenedArchive, number: ArticleNumber): Promise<Article> {
  const [card] = await cards.of([number])
  const place = card && (await cards.placeOf(card.id))
  return (await readArticle(files, present(place, `article ${number}`))).article
}
