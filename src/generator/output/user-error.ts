/** Ends a command with a message for the person who called it. Neither a problem in an article nor a bug of ours. */
export class UserError extends Error {
  readonly exitCode: ExitCode

  constructor(exitCode: ExitCode, message: string) {
    super(message)
    this.name = 'UserError'
    this.exitCode = exitCode
  }
}

/** Errors of the system that are the environment's, each with what to do about it. */
const REMEDIES: ReadonlyMap<string, string> = new Map([
  ['ENOSPC', 'The disk is full: free some space and build again.'],
  ['EDQUOT', 'The disk quota is used up: free some space and build again.'],
  [
    'EFBIG',
    'A file would be larger than the system allows here: raise the limit (ulimit -f) and build again.',
  ],
  ['ENAMETOOLONG', 'The path is too long for this disk: choose a folder with a shorter path.'],
  ['ELOOP', 'A link leads back to itself: check the path.'],
  ['EBUSY', 'Another program holds the folder or file: close it and build again.'],
  ['ENOTEMPTY', 'Another program writes into the folder: close it and build again.'],
  ['ENXIO', 'There is no device behind this path: choose another one.'],
  ['ENODEV', 'There is no device behind this path: choose another one.'],
  ['ESTALE', 'The network disk has lost the file: build again.'],
  ['ETIMEDOUT', 'The network disk does not answer: build again when it does.'],
  ['ENOMEM', 'The memory is used up: close other programs and build again.'],
  ['EACCES', 'Permission is denied: check who owns the folder.'],
  ['EPERM', 'Permission is denied: check who owns the folder.'],
  ['EROFS', 'The disk is read-only: choose another folder with --out.'],
  ['EMFILE', 'Too many files are open: raise the limit (ulimit -n 1024) and build again.'],
  ['ENFILE', 'The system has too many files open: close some programs and build again.'],
  ['ENOENT', 'There is no such file or folder: check the path.'],
  ['ENOTDIR', 'A file stands where a folder is needed: check the path.'],
  ['EEXIST', 'A file stands where a folder is needed: check the path.'],
  ['EISDIR', 'A folder stands where a file is needed: check the path.'],
  ['EIO', 'The disk could not be read or written: check it.'],
  ['EXDEV', 'The folder and its parent lie on different disks: choose another folder with --out.'],
  ['EADDRINUSE', 'The port is taken: choose another one with --port.'],
])

/** The error as a `UserError` if it came from the system; undefined if it is a bug of ours. */
export function userErrorOf(error: unknown): UserError | undefined {
  if (error instanceof UserError) return error
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return undefined
  const remedy = REMEDIES.get(String(error.code))
  return remedy === undefined ? undefined : new UserError(EXIT.system, `${error.message}\n${remedy}`)
}

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
