import { articlePath } from '#model/address.ts'
import type { ArticleCard } from '#model/article.ts'
import { timelineDay } from '#model/article.ts'
import { escapeMarkup } from './escape.ts'
import { absoluteUrl } from '#model/site.ts'
import type { Site } from '#model/site.ts'

/** Entries of the feed. */
export const FEED_LENGTH = 50

/** The feed's dates if no article has any. */
const NO_DAY = '1970-01-01'

/**
 * The newest articles as an Atom feed (RFC 4287). Its times are the articles' own, in UTC for want of a zone; nothing
 * is taken from the clock, so the same archive gives the same feed.
 */
export function atomFeed(site: Site, cards: readonly ArticleCard[]): string {
  const home = escapeMarkup(absoluteUrl(site, '/'))
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<title>${escapeMarkup(site.title)}</title>
<id>${home}</id>
<link href="${home}" />
<link rel="self" href="${escapeMarkup(absoluteUrl(site, '/feed.xml'))}" />
<updated>${cards.map(updatedAt).sort().at(-1) ?? `${NO_DAY}T00:00:00Z`}</updated>
<author><name>${escapeMarkup(site.title)}</name></author>
${cards.map((card) => entry(site, card)).join('')}</feed>
`
}

function entry(site: Site, card: ArticleCard): string {
  const address = escapeMarkup(absoluteUrl(site, articlePath(card.id)))
  const author = card.source === undefined ? '' : `<author><name>${escapeMarkup(card.source)}</name></author>`
  const terms = [...card.people, ...card.countries].map(
    ({ name }) => `<category term="${escapeMarkup(name)}" />`,
  )
  return `<entry><title>${escapeMarkup(card.headline)}</title><id>${address}</id><link href="${address}" /><updated>${updatedAt(card)}</updated>${author}<summary>${escapeMarkup(card.lead)}</summary>${terms.join('')}</entry>
`
}

function updatedAt(card: ArticleCard): string {
  const day = card.published?.day ?? timelineDay(card) ?? NO_DAY
  return `${day}T${card.published?.time ?? '00:00'}:00Z`
}
