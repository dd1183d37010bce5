/** What the command line tells the shell that called it. */
export const EXIT = {
  ok: 0,
  /** Something in the input has an error, or `verify` found a file that differs. What could be built was built. */
  problems: 1,
  /** The disk or the system would not: full, read-only, too many open files, no free port. */
  system: 2,
  /** Another build is writing to the same folder. */
  busy: 3,
  /** The command line was not understood (EX_USAGE of sysexits.h). */
  usage: 64,
  /** A bug of ours (EX_SOFTWARE of sysexits.h). */
  bug: 70,
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
