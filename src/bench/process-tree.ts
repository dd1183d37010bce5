import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** How a command went. */
export interface Run {
  readonly seconds: number
  /** The greatest sum of the memory of all its processes, in MB; undefined where the system does not tell (no /proc). */
  readonly megabytes: number | undefined
}

/** A sample takes milliseconds, and what is measured would go slower by them. The first is for what is soon done. */
const [FIRST_MS, SAMPLE_MS] = [100, 250]

const PAGE_BYTES = 4096

/** Runs a command to its end, with these variables beside those of the environment. Rejects when it does not end with 0. */
export function measuredRun(
  command: readonly string[],
  cwd: string,
  variables: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const [program = '', ...words] = command
  const began = performance.now()
  const child = spawn(program, words, {
    cwd,
    env: { ...process.env, ...variables },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  let most = 0
  const sample = (): void => {
    most = Math.max(most, memoryOf(child.pid ?? 0))
  }
  const timers = [setTimeout(sample, FIRST_MS), setInterval(sample, SAMPLE_MS)]
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) => {
      for (const timer of timers) clearInterval(timer)
      if (code !== 0) reject(new Error(`${command.join(' ')} gave ${code}`))
      else resolve({ seconds: (performance.now() - began) / 1000, megabytes: most === 0 ? undefined : most / 1e6 }) // prettier-ignore
    })
  })
}

/** Bytes that a process and all its descendants hold; 0 where there is no /proc. */
function memoryOf(root: number): number {
  const held = new Map<number, number>()
  const children = new Map<number, number[]>()
  for (const name of namesIn('/proc').filter((name) => /^\d+$/.test(name))) {
    const fields = statOf(name)
    const parent = Number(fields[1])
    children.set(parent, [...(children.get(parent) ?? []), Number(name)])
    held.set(Number(name), Number(fields[21]) * PAGE_BYTES)
  }
  const sum = (process: number): number =>
    (children.get(process) ?? []).reduce((total, child) => total + sum(child), held.get(process) ?? 0)
  return sum(root)
}

/** The fields of a process behind its name; none when it is gone. */
function statOf(process: string): readonly string[] {
  try {
    const text = readFileSync(`/proc/${process}/stat`, 'latin1')
    return text.slice(text.lastIndexOf(')') + 2).split(' ')
  } catch {
    return []
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
