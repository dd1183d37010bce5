import type { Seed } from '#generator/parse/article/seed.ts'

/** How a feed opens, whatever stands before its first element: `rss`, `feed` or `RDF` with any prefix. */
const FEED =
  /^\s*(?:<\?[^>]{0,300}>\s*|<!--[\s\S]{0,2000}?-->\s*|<!DOCTYPE[^>[]{0,300}>\s*){0,20}<(?:rss|(?:[\w-]{1,20}:)?feed|[\w-]{1,20}:RDF|RDF)[\s>]/i

/** Whether a text opens like a feed or an export in XML. */
export function looksLikeXmlFeed(text: string): boolean {
  return /^\s*</.test(text) && FEED.test(text.slice(0, 8000))
}

/** Whether a file is JSON, or lines of it, by its name or opening. */
export function looksLikeJson({ file, text }: Seed): boolean {
  if (!/^\s*[[{]/.test(text)) return false
  return (
    /\.(?:json|jsonl|ndjson|jsonld|geojson|webmanifest|har)$/i.test(file) ||
    /^\s*(?:\{\s*"[^"\n]{0,200}"\s*:|\[\s*\{\s*"|\{\s*\}\s*$|\[\s*\]\s*$)/.test(text.slice(0, 1000))
  )
}
