/** An entry of a feed, by the fields of front matter. */
export interface FeedEntry {
  readonly title: string | undefined
  readonly date: string | undefined
  readonly author: string | undefined
  readonly url: string | undefined
  readonly source: string | undefined
  readonly language: string | undefined
  /** HTML or plain text. */
  readonly content: string
}
