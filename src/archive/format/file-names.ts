import type { Ref } from '#archive/source/root.ts'

/**
 * The number of the published format. Raised with every change that an older reader cannot read; a reader that meets
 * another number says "the archive was updated, reload" instead of guessing.
 */
export const FORMAT = 11

/** The one mutable file: small, fetched fresh, names everything else by content. */
export const ROOT_FILE = 'archive.json'

/** Folder of the immutable files. */
export const DATA_FOLDER = 'data'

/** Where a file of that name is published, relative to the base path. */
export function dataPath(ref: Ref): string {
  return `${DATA_FOLDER}/${ref}`
}

/**
 * Cards in a page of the timeline, a window or two of them: what a search finds lies scattered, and each is fetched with
 * its page. Pages are of numbers, the oldest first: a new article touches only the last, an undated one one of the first.
 */
export const PAGE_SIZE = 32

/** The newest cards that the profile of a person or country brings along. */
export const PROFILE_CARDS = 64

/**
 * Articles in a file, in an archive of so many: small enough that a reader fetches little beside the one wanted, and in
 * a large archive so many that hosts which count files take it (Cloudflare Pages: 20,000). Divides `PAGE_SIZE`.
 */
export function packSizeFor(articles: number): number {
  return isLarge(articles) ? 32 : 8
}

/** Whether files hold more, for the sake of hosts that count them. */
export function isLarge(articles: number): boolean {
  return articles > 30_000
}
