import { putBackShownText } from '#app/shown-text.ts'
import { PAGE_DATA_ID } from './site.ts'
import type { PageData } from './site.ts'

/** The data the page was built with. A page without any is not one of ours, which is a bug of the build, and throws. */
export function readPageData(document: Document): PageData {
  const block = document.getElementById(PAGE_DATA_ID)?.textContent
  if (!block) throw new Error('this page carries no data')
  return putBackShownText(JSON.parse(block) as PageData, document)
}
