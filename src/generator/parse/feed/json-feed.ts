import { z } from 'zod'
import type { FeedEntry } from './feed-entry.ts'

const text = z.string().optional().catch(undefined)
const author = z.object({ name: text })

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), the parts that are read. A field of a wrong type is as good as missing. */
const JSON_FEED = z.object({
  version: z.string().startsWith('https://jsonfeed.org/version/'),
  title: text,
  language: text,
  items: z.array(
    z.object({
      title: text,
      url: text,
      date_published: text,
      language: text,
      authors: z.array(author).catch([]),
      content_html: text,
      content_text: text,
    }),
  ),
})

/** The entries of a JSON Feed; undefined for any other text. */
export function readJsonFeed(json: string): readonly FeedEntry[] | undefined {
  if (!/^\s*\{/.test(json) || !json.includes('jsonfeed.org/version')) return undefined
  const feed = JSON_FEED.safeParse(parseJson(json)).data
  return feed?.items.map((item) => ({
    title: item.title,
    date: item.date_published,
    author: item.authors.flatMap(({ name }) => name ?? []).join(', ') || undefined,
    url: item.url,
    source: feed.title,
    language: item.language ?? feed.language,
    content: item.content_html ?? item.content_text ?? '',
  }))
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
