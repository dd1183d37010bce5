import { articlePath } from '#model/address.ts'
import type { ArticleId } from '#model/article.ts'
import { PAGE_DATA_ID } from '#model/site.ts'
import type { PageData } from '#model/site.ts'

/** A piece of an article that the page shows as text. */
interface ShownPiece {
  readonly text?: string
}

/** A page's answer about an article, as far as it matters here. */
interface ArticleAnswer {
  readonly article: {
    readonly id: ArticleId
    readonly headline?: string
    readonly captions: readonly ShownPiece[]
    readonly blocks: readonly ShownPiece[]
  }
}

/** What HTML does not keep as it is: a carriage return comes back as a line feed, half a character as a question mark. */
const CHANGED = /[\r\0\p{Cs}]/u

/** The data the page was built with. A page without any is not one of ours, which is a bug of the build, and throws. */
export function readPageData(document: Document): PageData {
  const block = document.getElementById(PAGE_DATA_ID)?.textContent
  if (!block) throw new Error('this page carries no data')
  return putBackShownText(JSON.parse(block) as PageData, document)
}

/** Takes headline, captions and body out of the data of an article's page: they stand in the page already. */
export function leaveOutShownText(data: PageData): PageData {
  return mapArticle(data, ({ headline = '', ...article }) => ({
    ...article,
    ...(CHANGED.test(headline) && { headline }),
    captions: article.captions.map(withoutText),
    blocks: article.blocks.map(withoutText),
  }))
}

function withoutText(piece: ShownPiece): ShownPiece {
  const { text = '', ...rest } = piece
  return CHANGED.test(text) ? piece : rest
}

/** The inverse of `leaveOutShownText`: reads the text from the page that carries the data, before anything changes it. */
function putBackShownText(data: PageData, document: Document): PageData {
  const withText = (prefix: string) => (piece: ShownPiece, index: number) => ({
    ...piece,
    text: piece.text ?? shownText(document, `${prefix}${index + 1}`),
  })
  return mapArticle(data, ({ headline, captions, blocks, ...article }) => ({
    ...article,
    headline: headline ?? shownText(document, 'headline'),
    captions: captions.map(withText('c')),
    blocks: blocks.map(withText('p')),
  }))
}

function mapArticle(
  data: PageData,
  change: (article: ArticleAnswer['article']) => ArticleAnswer['article'],
): PageData {
  const answers = data.answers.map(([question, answer]) => {
    const { article } = (answer ?? {}) as Partial<ArticleAnswer>
    if (!article || data.path !== articlePath(article.id)) return [question, answer] as const
    return [question, { ...(answer as ArticleAnswer), article: change(article) }] as const
  })
  return { ...data, answers }
}

/** The text of an element, without the link to a paragraph and the credit of a picture (reader/article-body.tsx). */
function shownText(document: Document, id: string): string {
  return [...(document.getElementById(id)?.childNodes ?? [])]
    .filter((node) => !NOT_TEXT.has((node as Partial<Element>).className ?? ''))
    .map(({ textContent }) => textContent)
    .join('')
}

const NOT_TEXT: ReadonlySet<string> = new Set(['para', 'crop__credit'])
