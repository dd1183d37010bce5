import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeAside } from '#generator/disk/write-aside.ts'
import { drawCard } from '#generator/share-pictures/draw-picture.ts'
import type { DrawCard } from '#generator/share-pictures/pictures.ts'
import { DAY_MS, removeUnused } from './remove-unused.ts'

/** Where pictures are cached between builds, relative to the folder of the archive. */
export const PICTURES_FOLDER = '.dateline/pictures'

/** Pictures that no build has asked for are kept so long, in milliseconds: another site may ask for them. */
const KEPT_MS = 30 * DAY_MS

/** Pictures that were drawn before, one file each. */
export interface PictureCache {
  /** Draws only what is not cached. */
  readonly drawCard: DrawCard
  /** Removes pictures that were not asked for: old ones, or all of them at once. */
  readonly prune: (which: { readonly atOnce: boolean }) => void
}

/** `design` is a hash of the code that draws: pictures of another design are not used. */
export function createPictureCache(folder: string, design: string): PictureCache {
  const used = new Set<string>()
  return {
    drawCard: async (key, card) => {
      const name = `${design.slice(0, 8)}-${key.slice(0, 40)}.png`
      const path = join(folder, name)
      used.add(name)
      const cached = await readFile(path).catch(() => undefined)
      if (cached && isWhole(cached)) return cached
      const picture = await drawCard(card)
      writeAside(path, picture)
      return picture
    },
    prune: ({ atOnce }) => removeUnused(folder, (name) => used.has(name), atOnce ? 0 : KEPT_MS),
  }
}

/** A PNG file ends with the chunk IEND: no bytes, its name, a checksum. */
function isWhole(png: Buffer): boolean {
  return png.toString('latin1', png.length - 8, png.length - 4) === 'IEND'
}
