import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { timelineDay } from '#model/article.ts'
import { slugOf } from '#model/slug.ts'
import type { ParsedArticle } from '#generator/parse/article/parsed-article.ts'
import { parseFile } from '#generator/parse/parse-file.ts'
import { picturePath } from '#generator/pictures/picture-path.ts'
import type { Problem } from '#generator/output/problem.ts'

/** A file that is to be filed. */
export interface Incoming {
  /** As messages call it; its ending says how it is read, and "/" stands between folders. */
  readonly name: string
  readonly bytes: Uint8Array
  /** A file that lies beside it, by its path as `name`; undefined if there is none. */
  readonly beside: (path: string) => Uint8Array | undefined
}

/** What became of a file, as paths in the folder of the articles. */
export type Filing = {
  readonly articles: readonly ParsedArticle[]
  readonly problems: readonly Problem[]
} & (
  | { readonly kind: 'filed'; readonly path: string }
  /** An article of the same day, headline and source lies at the path. */
  | { readonly kind: 'known'; readonly path: string }
  | { readonly kind: 'unread' }
)

/**
 * Files an article in a folder of articles under the day and headline that it says ("2025/2025-05-21-senate-votes.txt"),
 * in a folder of its own if pictures lie beside it; a feed or an export keeps its name, in "exports/". Never overwrites.
 */
export async function fileArticle(seeds: string, incoming: Incoming): Promise<Filing> {
  const { name, bytes } = incoming
  const read = [...(await parseFile(name, bytes))]
  const articles = read.flatMap(({ article }) => article ?? [])
  const problems = read.flatMap(({ problems }) => problems)
  const [first] = articles
  if (!first) return { kind: 'unread', articles, problems }
  const stem = articles.length > 1 ? exportStem(name) : articleStem(first)
  const ending = extname(name).toLowerCase() || '.txt'
  const known = await knownAs(seeds, stem, first)
  if (known.path !== undefined) return { kind: 'known', path: known.path, articles, problems }
  const pictures = picturesBeside(articles, incoming)
  const path = pictures.size > 0 ? `${known.stem}/${basename(name)}` : known.stem + ending
  write(seeds, path, bytes)
  const from = dirname(name)
  for (const [picture, picked] of pictures)
    write(seeds, join(dirname(path), from === '.' ? picture : picture.slice(from.length + 1)), picked)
  return { kind: 'filed', path, articles, problems }
}

function exportStem(name: string): string {
  return `exports/${slugOf(basename(name, extname(name))) || 'export'}`
}

/** Without a day it goes to the shelf of those. */
function articleStem(article: ParsedArticle): string {
  const day = article.published?.day ?? timelineDay(article)
  const words = slugOf(article.headline) || 'article'
  return day === undefined ? `undated/${words}` : `${day.slice(0, 4)}/${day}-${words}`
}

/**
 * Where an article lies already, or under which name it can lie. Two papers may have the same headline on a day: then the
 * source is put behind it.
 */
async function knownAs(
  seeds: string,
  stem: string,
  article: ParsedArticle,
): Promise<{ readonly stem: string; readonly path?: string }> {
  const source = slugOf(article.source ?? '')
  for (const each of source === '' ? [stem] : [stem, `${stem}-${source}`]) {
    const found = filesNamed(seeds, each)
    if (found.length === 0) return { stem: each }
    const sources = await Promise.all(found.map((file) => sourceOf(seeds, file)))
    const same = found.find((_, place) => source === '' || sources[place] === '' || sources[place] === source)
    if (same !== undefined) return { stem: each, path: same }
  }
  return { stem: `${stem}-${source}`, path: `${stem}-${source}` }
}

/** The files of a stem, whatever they end in; those of a folder of its own. */
function filesNamed(seeds: string, stem: string): readonly string[] {
  const folder = join(seeds, dirname(stem))
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${dirname(stem)}/${entry.name}`
    if (entry.isFile()) return path.slice(0, path.length - extname(path).length) === stem ? path : []
    if (path !== stem) return []
    const inside = readdirSync(join(seeds, path), { withFileTypes: true })
    return inside.flatMap((one) => (one.isFile() ? `${path}/${one.name}` : []))
  })
}

async function sourceOf(seeds: string, file: string): Promise<string> {
  for (const { article } of await parseFile(file, readFileSync(join(seeds, file))))
    if (article?.source !== undefined) return slugOf(article.source)
  return ''
}

/** Pictures that the articles link to, by their path. Those above the file's own folder are left out. */
function picturesBeside(
  articles: readonly ParsedArticle[],
  { name, beside }: Incoming,
): ReadonlyMap<string, Uint8Array> {
  const folder = dirname(name)
  const found = new Map<string, Uint8Array>()
  for (const { path: link } of articles.flatMap(({ pictures }) => pictures ?? [])) {
    const path = picturePath(name, link)
    if (path === undefined || (folder !== '.' && !path.startsWith(`${folder}/`))) continue
    const bytes = beside(path)
    if (bytes) found.set(path, bytes)
  }
  return found
}

function write(seeds: string, path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(join(seeds, path)), { recursive: true })
  writeFileSync(join(seeds, path), bytes, { flag: 'wx' })
}
