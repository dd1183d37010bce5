import { ContainerFault } from './container.ts'

/** Bytes that one compressed file, and all that are read of a container together, may become. */
const MOST_INFLATED = 64 * 1024 * 1024
const MOST_TOGETHER = 256 * 1024 * 1024

/** What becomes larger than this must have been at least a two-hundredth of it: texts shrink to a tenth, XML of office programs to a fiftieth. */
const SUSPICIOUS = 8 * 1024 * 1024
const MOST_RATIO = 200

/** What is still allowed to be read of a container. */
export interface Budget {
  /** Throws a `ContainerFault` when more has been read than a container may hold. */
  readonly spend: (bytes: number) => void
}

export function createBudget(most = MOST_TOGETHER): Budget {
  let left = most
  return {
    spend: (bytes) => {
      left -= bytes
      if (left < 0) throw tooMuch(`more than ${most >> 20} MiB`)
    },
  }
}

/** Throws a `ContainerFault` for a compressed file that grows beyond all measure. Both sizes in bytes. */
export function checkInflated(compressed: number, inflated: number): void {
  if (inflated > MOST_INFLATED) throw tooMuch(`a file of ${inflated >> 20} MiB`)
  if (inflated > SUSPICIOUS && inflated > compressed * MOST_RATIO)
    throw tooMuch(`a file that grows to ${Math.round(inflated / Math.max(1, compressed))} times its size`)
}

function tooMuch(what: string): ContainerFault {
  return new ContainerFault(
    `holds ${what}, which is not read`,
    'Take the articles out of it and save them by themselves.',
  )
}
