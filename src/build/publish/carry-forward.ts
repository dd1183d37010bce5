import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { CARRIED_FILES, formatManifest, MANIFEST_FILE } from './manifest.ts'
import type { Manifest } from './manifest.ts'
import { linkOrCopy } from './stage.ts'
import { readManifest } from './verify.ts'

/** Folders whose files have their hash in the name, so that files of several builds can lie side by side. */
const HASHED = /^(assets|data)\//

/**
 * Brings the hashed files of earlier deployments into a stage, for tabs that were opened before. A build that changes
 * nothing is no deployment: what was carried then stays as it was.
 */
export async function carryForward(live: string, stage: string, built: Manifest): Promise<void> {
  const previous = await readManifest(join(live, MANIFEST_FILE))
  const carried = await Promise.all(CARRIED_FILES.map((file) => readManifest(join(live, file))))
  const isSame = formatManifest(previous) === formatManifest(built)
  const generations = isSame ? carried : [previous, ...carried].slice(0, CARRIED_FILES.length)
  const seen = new Set(built.keys())
  for (const [index, generation] of generations.entries()) {
    const kept = new Map([...generation].filter(([path]) => HASHED.test(path) && !seen.has(path)))
    for (const path of kept.keys()) seen.add(path)
    await bring(live, stage, CARRIED_FILES[index] ?? '', kept)
  }
}

async function bring(live: string, stage: string, list: string, files: Manifest): Promise<void> {
  if (files.size === 0) return
  for (const path of files.keys()) {
    await mkdir(dirname(join(stage, path)), { recursive: true })
    linkOrCopy(join(live, path), join(stage, path))
  }
  await writeFile(join(stage, list), formatManifest(files))
}
