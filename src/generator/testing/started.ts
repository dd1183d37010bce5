import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { resolve } from 'node:path'

/** The program that people call. */
export const LAUNCHER = resolve('src/generator/launch.mjs')

/** What a command said, and how it ended; no code if it was killed. */
export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Starts the command line in a folder, as a person does, for a test; `node` is the program that runs it. */
export function start(
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  node = process.execPath,
): { readonly child: ChildProcess; readonly ended: Promise<Ended> } {
  const { NODE_ENV: _, ...outer } = process.env
  const child = spawn(node, [LAUNCHER, ...args], { cwd, env: { ...outer, ...env } })
  const said = { out: '', err: '' }
  child.stdout.on('data', (text: Buffer) => (said.out += text.toString()))
  child.stderr.on('data', (text: Buffer) => (said.err += text.toString()))
  const ended = new Promise<Ended>((settle) => child.on('close', (code) => settle({ code, ...said })))
  return { child, ended }
}

/** Calls the command line in a folder and waits for its end. */
export const dateline = (cwd: string, ...args: readonly string[]): Promise<Ended> => start(cwd, args).ended
