import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { drawCard } from './draw-picture.ts'
import type { DrawCard } from './pictures.ts'

/** Where pictures are kept from build to build; relative to the folder the command was called in. */
export const PICTURES_FOLDER = '.dateline/pictures'

/** Pictures that were drawn before, one file each. */
export interface PictureCache {
  /** Draws only what is not there yet. */
  readonly drawCard: DrawCard
  /** Removes what this build has not asked for. */
  readonly prune: () => Promise<void>
}

/** `design` is a hash of the code that draws: pictures of another design are not used. */
export function createPictureCache(folder: string, design: string): PictureCache {
  const used = new Set<string>()
  return {
    drawCard: async (key, card) => {
      const name = `${design.slice(0, 8)}-${key.slice(0, 40)}.png`
      used.add(name)
      return (
        (await readFile(join(folder, name)).catch(() => undefined)) ??
        keep(folder, name, await drawCard(card))
      )
    },
    prune: async () => {
      const names = await readdir(folder).catch(() => [])
      await Promise.all(
        names.filter((name) => !used.has(name)).map((name) => rm(join(folder, name), { force: true })),
      )
    },
  }
}

/** Written aside and renamed: a build that is killed leaves no half picture. */
async function keep(folder: string, name: string, picture: Uint8Array): Promise<Uint8Array> {
  const aside = join(folder, `${name}.${process.pid}`)
  await mkdir(folder, { recursive: true })
  await writeFile(aside, picture)
  await rename(aside, join(folder, name))
  return picture
}
