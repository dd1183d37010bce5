import { readdirSync, watch } from 'node:fs'
import type { FSWatcher } from 'node:fs'
import { join } from 'node:path'

/** Milliseconds of quiet after a change before it is told: editors write a file in several steps. */
const QUIET_MS = 150

/** Watches folders until it is ended. */
export interface Watch {
  readonly end: () => void
}

/**
 * Tells when anything changes in these folders; `deep`: in the folders within them as well, also in those that are made
 * later. Hidden entries and those that `isOwn` names are not looked at. A folder that cannot be watched is told once.
 */
export function watchFolders(
  folders: readonly { readonly folder: string; readonly deep: boolean }[],
  { onChange, onFault }: { readonly onChange: () => void; readonly onFault: (fault: Error) => void },
  isOwn: (path: string) => boolean = () => false,
): Watch {
  const watched = new Map<string, FSWatcher>()
  let timer: NodeJS.Timeout | undefined
  let hasFault = false

  function fault(error: unknown): void {
    if (!hasFault) onFault(error instanceof Error ? error : new Error(String(error)))
    hasFault = true
  }

  function enter(folder: string, deep: boolean): void {
    if (!watched.has(folder)) watchOne(folder, deep)
    if (!deep) return
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name)
      if (entry.isDirectory() && !isHidden(entry.name) && !isOwn(path)) enterIfThere(path)
    }
  }

  function enterIfThere(folder: string, deep = true): void {
    try {
      enter(folder, deep)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') fault(error)
    }
  }

  function watchOne(folder: string, deep: boolean): void {
    const watcher = watch(folder, (_, name) => {
      if (name !== null && (isHidden(name) || isOwn(join(folder, name)))) return
      clearTimeout(timer)
      timer = setTimeout(() => {
        if (deep) enterIfThere(folder)
        onChange()
      }, QUIET_MS)
    })
    watcher.on('error', (error) => {
      watcher.close()
      watched.delete(folder)
      // A folder that is removed is told by its parent.
      if (!['ENOENT', 'EPERM'].includes(String((error as NodeJS.ErrnoException).code))) fault(error)
    })
    watched.set(folder, watcher)
  }

  for (const { folder, deep } of folders) enterIfThere(folder, deep)
  return {
    end: () => {
      clearTimeout(timer)
      for (const watcher of watched.values()) watcher.close()
    },
  }
}

function isHidden(name: string): boolean {
  return name.startsWith('.')
}
