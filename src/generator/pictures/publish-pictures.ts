import type { Picture, PictureLink } from '#model/article.ts'
import { concurrently } from '#generator/disk/concurrently.ts'
import { sha256 } from '#generator/disk/sha256.ts'
import type { DigestedArticle } from '#generator/ingest/seed-digest.ts'
import { fileEvent, problemEvent } from '#generator/output/build-event.ts'
import type { BuildEvent } from '#generator/output/build-event.ts'
import type { MadeFrom, Output } from '#generator/output/output-file.ts'
import { fileProblem } from '#generator/output/problem.ts'
import type { Problem } from '#generator/output/problem.ts'
import { isRemote, picturePath } from './picture-path.ts'
import { MAX_PICTURE_BYTES } from './read-picture.ts'
import type { UnopenedPicture } from './read-picture.ts'
import { MOST_PIXELS, PICTURE_VERSION, webPicture } from './web-picture.ts'
import type { NoPicture } from './web-picture.ts'

/** A picture in the published site. */
type PublishedPicture = Pick<Picture, 'path' | 'width' | 'height'>

/** The pictures that are published, by their paths in the seeds folder. */
export type PublishedPictures = ReadonlyMap<string, PublishedPicture>

/** What publishing pictures needs of the world around it. */
export interface PictureEffects {
  /** A file of the seeds folder. */
  readonly readPicture: (path: string) => Promise<Uint8Array | UnopenedPicture>
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
 * Publishes the pictures that lie beside articles. Each that cannot be published is told, with the first article that shows it; icons are left out in
 * silence, as are pictures of the web. A picture that the published site has is read, but not made again.
 */
export async function* publishPictures(
  articles: readonly Pick<DigestedArticle, 'file' | 'digest'>[],
  effects: PictureEffects,
): AsyncGenerator<BuildEvent, PublishedPictures> {
  const published = new Map<string, PublishedPicture>()
  const written = new Set<string>()
  const { wanted, unreachable } = linkedBy(articles)
  for (const [link, file] of unreachable) yield problemEvent(unpublished(link, file, 'outside'))
  const make = ([path, file]: readonly [string, string]) => madePicture(path, file, effects)
  for await (const { path, picture, output, problem } of concurrently([...wanted], AT_ONCE, make)) {
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

/** Paths or links of pictures, each with the first file that links to it. */
type Linked = ReadonlyMap<string, string>

/** The paths of all pictures in the seeds folder, and the links to others on the disk. */
function linkedBy(articles: readonly Pick<DigestedArticle, 'file' | 'digest'>[]): {
  readonly wanted: Linked
  readonly unreachable: Linked
} {
  const wanted = new Map<string, string>()
  const unreachable = new Map<string, string>()
  for (const { file, digest } of articles)
    for (const { path: link } of digest.pictures ?? []) {
      const path = picturePath(file, link)
      const found = path === undefined ? unreachable : wanted
      const name = path ?? link
      if (!found.has(name) && !isRemote(link)) found.set(name, file)
    }
  return { wanted, unreachable }
}

async function madePicture(
  path: string,
  file: string,
  { readPicture, madeFrom }: PictureEffects,
): Promise<MadePicture> {
  const bytes = await readPicture(path)
  if (typeof bytes === 'string') return { path, problem: unpublished(path, file, bytes) }
  const key = sha256(`${PICTURE_VERSION} ${sha256(bytes)}`)
  const kept = madeFrom(key)
  if (kept !== undefined) return { path, picture: pictureAt(kept), output: { path: kept, kept: true } }
  const made = await webPicture(bytes)
  if (made === 'tiny') return { path }
  if (typeof made === 'string') return { path, problem: unpublished(path, file, made) }
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

/** What is told of a picture that is not published, behind its name, and what to do. */
const FAULTS: Readonly<Record<UnopenedPicture | Exclude<NoPicture, 'tiny'>, readonly [string, string]>> = {
  missing: ['is not there', 'Put it there, or take it out of the article.'],
  outside: ['lies outside of the seeds folder', 'Put a copy of it into the seeds folder, and link to that.'],
  locked: ['may not be read by this user', 'Change the permissions of the file.'],
  large: [`has more than ${MAX_PICTURE_BYTES / 1024 / 1024} MiB`, 'Save it smaller.'],
  huge: [`has more than ${MOST_PIXELS / 1e6} million pixels`, 'Save it smaller.'],
  drawn: ['is drawn in SVG, which is not published', 'Save it as PNG or WebP, and link to that.'],
  unreadable: ['is no picture that can be read', 'Save it as JPEG, PNG, WebP or AVIF.'],
}

function unpublished(path: string, file: string, fault: keyof typeof FAULTS): Problem {
  const [message, remedy] = FAULTS[fault]
  return fileProblem(file, 'warning', `its picture ${path} ${message}`, remedy)
}
