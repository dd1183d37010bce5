import * as path from 'node:path'

/** Whether an absolute path is a folder or lies in it, as the system writes paths (`system`: that of another, for tests). */
export function isWithin(inner: string, folder: string, system: path.PlatformPath = path): boolean {
  const way = system.relative(folder, inner)
  return way.split(system.sep)[0] !== '..' && !system.isAbsolute(way)
}
