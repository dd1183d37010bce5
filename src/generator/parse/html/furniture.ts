import type { HtmlDocument, HtmlElement } from './html-dom.ts'

/** Words that pages of every make put into the classes and ids of what is not the story; whole words, as `wordsOf` parts them. */
const FURNITURE = new Set(
  (
    'ad ads advert advertisement advertorial affiliate banner bio biography breadcrumb breadcrumbs comment comments commenting carousel cookie copyright disclaimer disclosure disqus ' +
    'dropdown feedback flyout follow footer gallery login menu modal nav navigation newsletter newsletters outbrain pagination paywall popover popular popup postmeta print promo promotion promos rail rating ratings recent ' +
    'recirc recirculation recommend recommended recommendation recommendations register related rollover share sharing shares sharebar sharetools sidebar signin signup slideshow social ' +
    'sponsor sponsored subscribe subscription taboola tag tags teasers toolbar tooltip trending widget'
  ).split(' '),
)

/** What holds more of the story's text is no furniture, whatever it is called. */
const LARGEST_SHARE = 0.25

/** Takes out of an article what its page's own names call furniture: menus, related stories, newsletters, lives of authors. */
export function removeFurniture(article: HtmlElement): void {
  const most = article.textContent.length * LARGEST_SHARE
  for (const element of Array.from(article.querySelectorAll('[class], [id]')))
    if (isFurniture(element) && element.textContent.length < most && !holdsQuotation(element))
      element.remove()
}

function isFurniture(element: HtmlElement): boolean {
  return ['class', 'id'].some((name) =>
    wordsOf(element.getAttribute(name) ?? '').some((word) => FURNITURE.has(word)),
  )
}

/** A post that the story quotes is text of the story, although it stands in a "social" box. */
function holdsQuotation(element: HtmlElement): boolean {
  return element.nodeName === 'BLOCKQUOTE' || element.querySelector('blockquote') !== null
}

/** Takes their names from the boxes around quotations, so that no reader takes a post that the story quotes for furniture. */
export function keepQuotations(document: HtmlDocument): void {
  for (const quotation of document.querySelectorAll('blockquote')) {
    const text = quotation.textContent.trim()
    for (let box = quotation.parentElement; box?.textContent.trim() === text; box = box.parentElement)
      for (const name of ['class', 'id']) box.removeAttribute(name)
  }
}

/** "sidebar-relatedPosts__item" -> sidebar, related, posts, item. */
function wordsOf(name: string): readonly string[] {
  return name
    .slice(0, 400)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
}
