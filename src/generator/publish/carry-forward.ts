import { join } from 'node:path'
import { CARRIED_FILES, MANIFEST_FILE } from './manifest.ts'
import type { Manifest } from './manifest.ts'
import type { Stage } from './stage.ts'
import { readManifest } from './verify.ts'

/** Folders whose files have their hash in the name, so that files of several builds can lie side by side. */
const HASHED = /^(assets|data)\//

/**
 * Brings the hashed files of earlier deployments into a stage, for tabs that were opened before, and returns the lists
 * of them. A build that changes nothing is no deployment: what was carried then stays as it was.
 */
export async function carryForward(
  live: string,
  stage: Stage,
): Promise<readonly (readonly [list: string, files: Manifest])[]> {
  const built = stage.written
  const previous = await readManifest(join(live, MANIFEST_FILE))
  const carried = await Promise.all(CARRIED_FILES.map((file) => readManifest(join(live, file))))
  const isSame =
    previous.size === built.size && [...built].every(([path, hash]) => previous.get(path) === hash)
  const generations = isSame ? carried : [previous, ...carried]
  const seen = new Set(built.keys())
  return CARRIED_FILES.flatMap((list, index) => {
    const hashed = [...(generations[index] ?? [])].filter(([path]) => HASHED.test(path) && !seen.has(path))
    for (const [path] of hashed) seen.add(path)
    const files = new Map(hashed.filter(([path]) => stage.carry(path)))
    return files.size === 0 ? [] : [[list, files] as const]
  })
}
