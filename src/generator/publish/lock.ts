import { linkSync, lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { EXIT, UserError } from '#generator/output/user-error.ts'
import { isRunning, thisProcess } from './process-identity.ts'

/** The right to build into a folder. */
export interface Lock {
  /** Whether the lock is still ours; asked before anything is published. */
  readonly isHeld: () => boolean
  readonly release: () => void
}

/**
 * Takes the lock, from a process that ended without releasing it as well. Throws a `UserError` that names the process if
 * another build is running.
 */
export function takeLock(file: string): Lock {
  const { pid, started } = thisProcess()
  const ours = `${pid} ${started}\n`
  while (!create(file, ours)) removeStale(file)
  const isHeld = () => readIfThere(file) === ours
  return { isHeld, release: () => isHeld() && rmSync(file, { force: true }) }
}

/** Written aside and then linked into place, so that nobody ever reads half a lock. */
function create(file: string, text: string): boolean {
  const aside = `${file}.${process.pid}.new`
  try {
    writeFileSync(aside, text)
    linkSync(aside, file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(aside, { force: true })
  }
}

/** Moved aside before it is removed: of two builds that find the same stale lock, only one can move it. */
function removeStale(file: string): void {
  const text = readIfThere(file)
  if (text === undefined) return removeLink(file)
  const [pid = '', started = ''] = text.trim().split(' ')
  if (pid !== '' && isRunning({ pid: Number(pid), started }))
    throw new UserError(
      EXIT.busy,
      `Another build (process ${pid}) is writing to the same folder.\nWait for it to end.`,
    )
  const aside = `${file}.${process.pid}`
  try {
    renameSync(file, aside)
    rmSync(aside, { force: true })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}

/** A link that leads nowhere cannot be read, and stands in the way all the same. */
function removeLink(file: string): void {
  if (lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() === true) rmSync(file, { force: true })
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
