import { linkSync, lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { EXIT, UserError } from '#generator/output/user-error.ts'

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

/** The process that a lock names, undefined where there is no lock; it may have ended long ago. */
export function lockHolder(file: string): { readonly pid: string; readonly isRunning: boolean } | undefined {
  const text = readIfThere(file)
  if (text === undefined) return undefined
  const [pid = '', started = ''] = text.trim().split(' ')
  return { pid, isRunning: pid !== '' && isRunning({ pid: Number(pid), started }) }
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** A process, told from a later one that was given the same number. */
export interface ProcessIdentity {
  readonly pid: number
  /** Clock ticks since the system came up (field 22 of /proc/PID/stat); empty where there is no such file. */
  readonly started: string
}

export function thisProcess(): ProcessIdentity {
  return { pid: process.pid, started: statOf(process.pid).started }
}

/** States of a process that has ended, and that its parent has not asked about yet: it may never do so. */
const ENDED = 'ZXx'

/** Whether that very process still runs. */
function isRunning({ pid, started }: ProcessIdentity): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
  }
  const now = statOf(pid)
  return now.started === started && !ENDED.includes(now.state)
}

/** State and start (fields 3 and 22 of /proc/PID/stat); of a system without such files a running process of no start. */
function statOf(pid: number): { readonly state: string; readonly started: string } {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    // The second field is the program's name in brackets and may hold spaces; the rest are counted after it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return { state: fields[0] ?? 'R', started: fields[19] ?? '' }
  } catch {
    return { state: 'R', started: '' }
  }
}
