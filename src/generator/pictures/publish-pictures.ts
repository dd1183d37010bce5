import type { Picture, PictureLink } from '#model/article.ts'
import { concurrently } from '#generator/disk/concurrently.ts'
import { sha256 } from '#generator/disk/sha256.ts'
import type { DigestedArticle } from '#generator/ingest/seed-digest.ts'
import { fileEvent, problemEvent } from '#generator/output/build-event.ts'
import type { BuildEvent } from '#generator/output/build-event.ts'
import type { MadeFrom, Output } from '#generator/output/output-file.ts'
import { fileProblem } from '#generator/output/problem.ts'
import type { Problem } from '#generator/output/problem.ts'
import { picturePath } from './picture-path.ts'
import { PICTURE_VERSION, webPicture } from './web-picture.ts'

/** A picture in the published site. */
type PublishedPicture = Pick<Picture, 'path' | 'width' | 'height'>

/** The pictures that are published, by their paths in the seeds folder. */
export type PublishedPictures = ReadonlyMap<string, PublishedPicture>

/** What publishing pictures needs of the world around it. */
export interface PictureEffects {
  /** A file of the seeds folder; undefined if there is none, or it is larger than any picture, or a link out of the folder. */
  readonly readPicture: (path: string) => Promise<Uint8Array | undefined>
  readonly madeFrom: MadeFrom
}

/** Pictures that are made at a time: each is held whole in memory. */
const AT_ONCE = 2

/** What became of a picture. */
interface MadePicture {
  readonly path: string
  readonly picture?: PublishedPicture
  readonly output?: Output
  readonly problem?: Problem
}

/**
 * Publishes the pictures that lie beside articles; those that are not there are left out in silence, as are icons. A picture
 * that the published site has is read, but not made again.
 */
export async function* publishPictures(
  articles: readonly Pick<DigestedArticle, 'file' | 'digest'>[],
  effects: PictureEffects,
): AsyncGenerator<BuildEvent, PublishedPictures> {
  const published = new Map<string, PublishedPicture>()
  const written = new Set<string>()
  const make = ([path, file]: readonly [string, string]) => madePicture(path, file, effects)
  for await (const { path, picture, output, problem } of concurrently(wantedBy(articles), AT_ONCE, make)) {
    if (problem) yield problemEvent(problem)
    if (picture) published.set(path, picture)
    if (!output || written.has(output.path)) continue
    written.add(output.path)
    yield 'kept' in output ? { kind: 'kept', paths: [output.path] } : fileEvent(output)
  }
  return published
}

/** The pictures of an article that are published, in its order. */
export function picturesOf(
  file: string,
  links: readonly PictureLink[] | undefined,
  published: PublishedPictures,
): readonly Picture[] {
  return (links ?? []).flatMap(({ path: link, ...place }) => {
    const path = picturePath(file, link)
    const picture = path === undefined ? undefined : published.get(path)
    return picture ? { ...picture, ...place } : []
  })
}

/** The paths of all pictures, each with the first file that links to it. */
function wantedBy(
  articles: readonly Pick<DigestedArticle, 'file' | 'digest'>[],
): readonly (readonly [path: string, file: string])[] {
  const wanted = new Map<string, string>()
  for (const { file, digest } of articles)
    for (const { path: link } of digest.pictures ?? []) {
      const path = picturePath(file, link)
      if (path !== undefined && !wanted.has(path)) wanted.set(path, file)
    }
  return [...wanted]
}

async function madePicture(
  path: string,
  file: string,
  { readPicture, madeFrom }: PictureEffects,
): Promise<MadePicture> {
  const bytes = await readPicture(path)
  if (!bytes) return { path }
  const key = sha256(`${PICTURE_VERSION} ${sha256(bytes)}`)
  const kept = madeFrom(key)
  if (kept !== undefined) return { path, picture: pictureAt(kept), output: { path: kept, kept: true } }
  const made = await webPicture(bytes)
  if (made === 'tiny') return { path }
  if (typeof made === 'string') return { path, problem: unreadable(path, file) }
  const { body, width, height } = made
  const hash = sha256(body)
  const picture = { path: `assets/${hash.slice(0, 16)}-${width}x${height}.webp`, width, height }
  return { path, picture, output: { path: picture.path, body, hash, key } }
}

/** The paths of published pictures: the beginning of their hash, width and height. */
const PATH = /^assets\/[\da-f]{16}-(\d+)x(\d+)\.webp$/

/** Tells published pictures from other files by their paths. */
export function isPicturePath(path: string): boolean {
  return PATH.test(path)
}

function pictureAt(path: string): PublishedPicture {
  const [, width, height] = PATH.exec(path) ?? []
  return { path, width: Number(width), height: Number(height) }
}

function unreadable(path: string, file: string): Problem {
  return fileProblem(
    file,
    'warning',
    `its picture ${path} cannot be read, or is too large`,
    'Save it as JPEG, PNG, WebP or AVIF of at most 50 million pixels; it is left out until then.',
  )
}
