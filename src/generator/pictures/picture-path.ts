import { posix } from 'node:path'
import { isIgnored } from '#generator/ingest/list-seeds.ts'

/** Whether a link names a picture of the web, or holds one: nothing of these lies beside the file. */
export function isRemote(link: string): boolean {
  return /^\s*(?:(?:https?|data|blob|cid|about):|\/\/|[?#]|$)/i.test(link)
}

/**
 * Where a picture lies that a file links to: its path in the seeds folder. A link that begins with a slash begins there. Undefined for
 * addresses, for what is hidden, and for ways out of the folder.
 */
export function picturePath(file: string, link: string): string | undefined {
  const way = decoded(link.replace(/[?#].*$/s, '')).replaceAll('\\', '/')
  if (isRemote(way) || /^[a-z][a-z\d+.-]*:/i.test(way) || way.includes('\0')) return undefined
  const path = posix.normalize(way.startsWith('/') ? way.slice(1) : posix.join(posix.dirname(file), way))
  return /^\.\.?(?:\/|$)/.test(path) || isHidden(path) ? undefined : path
}

function isHidden(path: string): boolean {
  return path.split('/').some((_, depth, names) => isIgnored(names.slice(0, depth + 1).join('/')))
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
