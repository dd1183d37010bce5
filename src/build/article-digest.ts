import { partsOfArticle } from '#model/article.ts'
import type { OrderedArticle } from '#model/article-order.ts'
import type { Corrector } from './corrections/corrector.ts'
import type { ReadSeed } from './read-seeds.ts'
import type { PersonDigest } from './recognise/identity/archive-names.ts'
import type { RecognisedArticle } from './recognise/recognised-article.ts'

/** What stays in memory of an article until it is written. */
export interface ArticleDigest extends Omit<OrderedArticle, 'id'> {
  readonly file: string
  readonly contentHash: string
  /** Where its reading is kept, and which of the reading's articles it is. */
  readonly key: string
  readonly index: number
  readonly headline: string
  /** As the archivist corrected them. */
  readonly people: readonly PersonDigest[]
}

/** Takes of an article what linking must know, and tells the corrector what its text has to do with the corrections. */
export function digestOf(
  corrector: Corrector,
  { file, contentHash, key }: ReadSeed,
  article: RecognisedArticle,
  index: number,
): ArticleDigest {
  const { headline, published, dateline } = article
  corrector.notePhrases(corrector.phrasesIn(partsOfArticle(article)), file)
  return {
    file,
    contentHash,
    key,
    index,
    headline,
    ...(published && { published }),
    ...(dateline && { dateline }),
    people: peopleOf(corrector, file, article),
  }
}

function peopleOf(
  corrector: Corrector,
  file: string,
  { people, statedPeople }: RecognisedArticle,
): readonly PersonDigest[] {
  return people.flatMap(({ name, forms }) => {
    const person = corrector.person({ file, name, forms, stated: statedPeople.includes(name) })
    return person ? [person] : []
  })
}
