import { cp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { APP_FOLDER, appFolder, buildApp } from '#generator/bundle/build-app.ts'
import { MAKER_HASHES, MAKERS, makerHash } from '#generator/cache/cached-sources.ts'
import type { Maker } from '#generator/cache/cached-sources.ts'
import { programFolder, projectRoot } from '#generator/disk/program-folder.ts'
import { writeTypes } from './write-types.ts'

/** What the program reads beside its code, in the generator's folder. */
const DATA = ['recognise/data', 'share-pictures/fonts']

/**
 * Makes the folder `program`: code, types, data and the built app, which need neither the sources nor Vite. `bundleCode` bundles the
 * entries of the program into a folder. Types are taken from what the compiler wrote last (`tsc -b`).
 */
export async function makePackage(bundleCode: (folder: string) => Promise<void>): Promise<void> {
  const folder = join(projectRoot, 'program')
  await rm(folder, { recursive: true, force: true })
  await bundleCode(folder)
  await buildApp('/')
  await cp(appFolder(), join(folder, APP_FOLDER), { recursive: true })
  for (const place of DATA) await cp(join(programFolder, place), join(folder, place), { recursive: true })
  const makers = Object.keys(MAKERS) as readonly Maker[]
  const hashes = Object.fromEntries(makers.map((maker) => [maker, makerHash(maker)]))
  await writeFile(join(folder, MAKER_HASHES), JSON.stringify(hashes))
  await writeTypes(join(projectRoot, '.cache/types/src'), 'generator/api/index', join(folder, 'types'))
}
