import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { main } from './cli.ts'
import type { Ended } from '#generator/testing/started.ts'

/* The command line without a process of its own; what needs one is in cli.slow.test.ts. */

async function called(...args: readonly string[]): Promise<Ended> {
  const said = { out: '', err: '' }
  const terminal = {
    out: (text: string) => (said.out += text),
    err: { write: (text: string) => (said.err += text) },
  }
  const code = await main(args, terminal)
  return { code, ...said }
}

test('tells its commands and the options of each', async () => {
  const help = await called('--help')
  expect(help).toMatchObject({ code: 0, err: '' })
  expect((await called()).code).toBe(64)
  for (const [, name = ''] of help.out.matchAll(/^ {2}([a-z]+) {2}/gm))
    expect((await called(name, '--help')).out).toMatch(/^dateline .*\n.*\n\nOptions:\n {2}--/)
})

test('tells its version', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  expect(await called('--version')).toMatchObject({ code: 0, out: `${version}\n`, err: '' })
})

test.each([
  [['nonsense'], 'There is no command "nonsense"'],
  [['build', '--nonsense'], "Unknown option '--nonsense'"],
  [['build', '--base', '/a/../b/'], '--base /a/../b/ is no path'],
  [['build', '--origin', 'https://example.org/repo/'], '--origin https://example.org/repo/ is no origin'],
  [['build', '--prerender', 'some'], '--prerender some is none of'],
  [['build', '--out', 'seeds/dist'], 'must not lie within each other'],
  [['serve', '--port', '80x'], '--port 80x is no port'],
  [['serve', '--out', 'nowhere'], 'There is no site in'],
  [['verify', '--out', 'nowhere'], 'There is no site in'],
])('%j is refused', async (args, message) => {
  const { code, err } = await called(...args)
  expect(err).toContain(message)
  expect(code).toBe(64)
})
