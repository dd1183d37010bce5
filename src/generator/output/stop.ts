import { EXIT } from './exit-code.ts'
import type { ExitCode } from './exit-code.ts'

/** Ends a command with a message for the person who called it. Neither a problem in an article nor a bug of ours. */
export class Stop extends Error {
  readonly exitCode: ExitCode

  constructor(exitCode: ExitCode, message: string) {
    super(message)
    this.name = 'Stop'
    this.exitCode = exitCode
  }
}

/** Errors of the system that are the environment's, each with what to do about it. */
const REMEDIES: ReadonlyMap<string, string> = new Map([
  ['ENOSPC', 'The disk is full: free some space and build again.'],
  ['EDQUOT', 'The disk quota is used up: free some space and build again.'],
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

/** The error as a `Stop` if it came from the system; undefined if it is a bug of ours. */
export function stopOf(error: unknown): Stop | undefined {
  if (error instanceof Stop) return error
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return undefined
  const remedy = REMEDIES.get(String(error.code))
  return remedy === undefined ? undefined : new Stop(EXIT.system, `${error.message}\n${remedy}`)
}
