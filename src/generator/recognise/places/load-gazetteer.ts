import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { decodePlaces } from '#generator/gazetteer/place-file.ts'
import type { Gazetteer } from '#generator/gazetteer/place.ts'
import { dataFolder } from '#generator/recognise/tagger/load-tagger.ts'

/** The project's own gazetteer. Rejects with the system's error if the file is missing, with an `Error` if it is damaged. */
export async function loadGazetteer(): Promise<Gazetteer> {
  return decodePlaces(await readFile(path.join(dataFolder(), 'gazetteer.bin')))
}
