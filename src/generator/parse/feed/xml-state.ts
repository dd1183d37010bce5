import { childrenOf, textOf } from './xml-elements.ts'
import type { XmlElement } from './xml-elements.ts'

/** What WordPress calls an article; all others are pages, files, menus and revisions (https://wordpress.org/documentation/article/what-is-post-type/). */
const ARTICLE_TYPES = /^(?:post|articles?|news|stor(?:y|ies)|blog(?:_?posts?)?)$/

/** Why an entry of an export was never an article that readers of the site saw: "is a draft". Undefined for all others. */
export function unpublishedState(entry: XmlElement): string | undefined {
  return stateInWordPress(entry) ?? stateInBlogger(entry) ?? stateInAtom(entry)
}

function stateInWordPress(entry: XmlElement): string | undefined {
  const type = lineOf(entry, 'wp:post_type')
  const status = lineOf(entry, 'wp:status')
  if (type !== '' && !ARTICLE_TYPES.test(type)) return `is no article but of the type "${type.slice(0, 40)}"`
  if (status !== '' && status !== 'publish') return notPublished(status)
  return lineOf(entry, 'wp:post_password') === '' ? undefined : 'is protected by a password'
}

/** Both forms: the one of 2025 with elements of its own, and the older one with a category that says what the entry is. */
function stateInBlogger(entry: XmlElement): string | undefined {
  const type = lineOf(entry, 'blogger:type').toLowerCase()
  const status = lineOf(entry, 'blogger:status').toLowerCase()
  const kinds = childrenOf(entry, 'category').flatMap(({ attributes }) => kindInBlogger(attributes) ?? [])
  const kind = type || kinds[0] || 'post'
  if (kind !== 'post' || childrenOf(entry, 'thr:in-reply-to').length > 0)
    return `is no article but of the type "${(kind === 'post' ? 'comment' : kind).slice(0, 40)}"`
  return status === '' || status === 'live' ? undefined : notPublished(status)
}

/** What a category says of an entry rather than of what it is about. */
function kindInBlogger({ scheme = '', term = '' }: XmlElement['attributes']): string | undefined {
  const isKind = scheme.endsWith('/g/2005#kind') || /\/blogger\/2008\/kind#/.test(term)
  return isKind ? /#(\w{1,40})$/.exec(term)?.[1] : undefined
}

/** RFC 5023, section 13.1. */
function stateInAtom(entry: XmlElement): string | undefined {
  const drafts = childrenOf(entry, 'app:control').flatMap((control) => childrenOf(control, 'app:draft'))
  return drafts.some((draft) => textOf(draft).trim().toLowerCase() === 'yes')
    ? notPublished('draft')
    : undefined
}

/** The state of a text that its site did not show. */
function notPublished(state: string): string {
  return `was not published: its state is "${state.slice(0, 40)}"`
}

function lineOf(entry: XmlElement, name: string): string {
  const [element] = childrenOf(entry, name)
  return textOf(element).trim()
}
