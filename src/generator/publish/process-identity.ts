import { readFileSync } from 'node:fs'

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
export function isRunning({ pid, started }: ProcessIdentity): boolean {
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
