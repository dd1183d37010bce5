/** Text of an entry as its format marks it. */
export interface EntryText {
  readonly text: string
  /** Whether tags and character references are read: HTML, or text that may hold some. */
  readonly isHtml: boolean
  /** Whether it is as the writer typed it, without the tags that the site makes of blank lines and shortcodes. */
  readonly isTyped?: boolean
}

/** What a feed says once for all its entries, and an entry may say otherwise. */
export interface FeedFacts {
  readonly authors: readonly string[]
  readonly source?: string | undefined
  readonly language?: string | undefined
}

/** An entry of a feed, of the export of a site or of a list in JSON: the statements of one article. */
export interface FeedEntry extends FeedFacts {
  /** Line of the file on which it begins, from 1. */
  readonly line: number
  readonly title?: string | undefined
  /** Stamps that are said to be of the publication, the most telling first; and of later changes. */
  readonly published: readonly string[]
  readonly modified: readonly string[]
  readonly url?: string | undefined
  /** Every text it has of itself, the likeliest body first. */
  readonly texts: readonly EntryText[]
  /** Whether it was sent to somebody: addresses of mail and what senders put around a story are no part of it. */
  readonly isLetter?: boolean
  /** Notes below the text, in plain text. */
  readonly notes?: readonly string[]
  /** Until when it is not to be published, as it is written. */
  readonly embargo?: string | undefined
  /** Why it was never an article of the site: "is a draft". */
  readonly leftOut?: string | undefined
  /** Why it cannot be read: "is cut off". */
  readonly broken?: string | undefined
}
