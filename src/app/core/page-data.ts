import { articlePath } from '#model/address.ts'
import type { ArticleId, Block } from '#model/article.ts'
import { PAGE_DATA_ID } from '#model/site.ts'
import type { PageData } from '#model/site.ts'

/** A page's answer about an article, as far as it matters here. */
interface ArticleAnswer {
  readonly article: {
    readonly id: ArticleId
    readonly blocks: readonly (Partial<Block> & Omit<Block, 'text'>)[]
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

/** Takes the text of the body out of the data of an article's page: it stands in the page already. */
export function leaveOutShownText(data: PageData): PageData {
  return mapBlocks(data, (block) => {
    const { text = '', ...rest } = block
    return CHANGED.test(text) ? block : rest
  })
}

/** The inverse of `leaveOutShownText`: reads the text from the page that carries the data, before anything changes it. */
function putBackShownText(data: PageData, document: Document): PageData {
  return mapBlocks(data, (block, index) => ({
    ...block,
    text: block.text ?? textOfBlock(document, index + 1),
  }))
}

function mapBlocks(
  data: PageData,
  change: (block: ArticleAnswer['article']['blocks'][number], index: number) => object,
): PageData {
  const answers = data.answers.map(([question, answer]) => {
    const { article } = (answer ?? {}) as Partial<ArticleAnswer>
    if (!article || data.path !== articlePath(article.id)) return [question, answer] as const
    return [
      question,
      { ...(answer as ArticleAnswer), article: { ...article, blocks: article.blocks.map(change) } },
    ] as const
  })
  return { ...data, answers }
}

/** All of a block but the link to it, which comes first (reader/article-body.tsx). */
function textOfBlock(document: Document, number: number): string {
  const [, ...pieces] = document.getElementById(`p${number}`)?.childNodes ?? []
  return pieces.map(({ textContent }) => textContent).join('')
}
