import type { Seed } from '#generator/parse/article/seed.ts'
import { isMarkdownFile } from '#generator/parse/markdown/is-markdown-file.ts'
import { xmlRoot } from '#generator/parse/decode/xml-root.ts'

/** Whether a text opens like a feed or an export in XML: its first element is `rss`, `feed` or `RDF`, whatever the prefix. */
export function looksLikeXmlFeed(text: string): boolean {
  return /^(?:[\w.-]{1,20}:)?(?:rss|feed|RDF)$/i.test(xmlRoot(text) ?? '')
}

/** Whether a file is JSON, or lines of it, by its name or opening. */
export function looksLikeJson({ file, text }: Seed): boolean {
  if (!/^\s*[[{]/.test(text) || isMarkdownFile(file)) return false
  return (
    /\.(?:json|jsonl|ndjson|jsonld|geojson|webmanifest|har)$/i.test(file) ||
    /^\s*(?:\{\s*"[^"\n]{0,200}"\s*:|\[\s*\{\s*"|\{\s*\}\s*$|\[\s*\]\s*$)/.test(text.slice(0, 1000))
  )
}
