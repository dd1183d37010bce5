import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '#generator/testing/temporary-folder.ts'
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
  [['nonsense'], 'There is no command "nonsense".\nCommands: '],
  [['biuld'], 'There is no command "biuld". Did you mean "build"?'],
  [['build', '--nonsense'], "Unknown option '--nonsense'.\n"],
  [['build', '--sedes', 'x'], `Unknown option '--sedes'. Did you mean "--seeds"?`],
  [['build', '--base', '/a/../b/'], '--base /a/../b/ is no path'],
  [['build', '--origin', 'https://example.org/repo/'], '--origin https://example.org/repo/ is no origin'],
  [['build', '--prerender', 'some'], '--prerender some is none of'],
  [['build', '--out', 'seeds/dist'], 'must not lie within each other'],
  [['serve', '--port', '80x'], '--port 80x is no port'],
  [['serve', '--out', 'nowhere'], 'There is no site in'],
  [['serve', 'nowhere'], 'There is no site in'],
  [['serve', 'nowhere', 'elsewhere'], 'Only one folder can be looked at'],
  [['verify', '--out', 'nowhere'], 'There is no site in'],
  [['verify', 'nowhere'], 'There is no site in'],
])('%j is refused', async (args, message) => {
  const { code, err } = await called(...args)
  expect(err).toContain(message)
  expect(code).toBe(64)
})

/** The path of the file of an archive that says this. */
function archiveSaying(text: string): string {
  const file = join(temporaryFolder(), 'dateline.config.yaml')
  writeFileSync(file, text)
  return file
}

test('what is wrong in the file of an archive is told line by line, and nothing is done', async () => {
  const file = archiveSaying('title: Harbour desk\nout: site\nprot: 80\nbase: ../x\n')
  const { code, err } = await called('build', '--config', file)
  expect(code).toBe(64)
  expect(err).toMatch(
    /dateline\.config\.yaml:3:1: "prot" has no meaning here\. Did you mean "port"\?\n {2}The file has/,
  )
  expect(err).toMatch(/dateline\.config\.yaml:4:1: "base" is no path: give one such as \/repo\//)
  expect(existsSync(join(dirname(file), 'site'))).toBe(false)
})

test('what the command line says holds before what the file says, and that before defaults', async () => {
  const file = archiveSaying('out: public\n')
  const folder = dirname(file)
  expect((await called('verify', '--config', file)).err).toContain(`no site in ${join(folder, 'public')}:`)
  expect((await called('verify', '--config', file, '--out', '/x/y')).err).toContain('no site in /x/y:')
  writeFileSync(file, '')
  expect((await called('verify', '--config', file)).err).toContain(`no site in ${join(folder, 'site')}:`)
})

test('of two files of corrections it is asked which holds', async () => {
  const folder = dirname(archiveSaying(''))
  mkdirSync(join(folder, 'articles'))
  for (const place of ['', 'articles']) writeFileSync(join(folder, place, 'corrections.yaml'), 'people: []\n')
  const { code, err } = await called('report', '--config', join(folder, 'dateline.config.yaml'))
  expect([code, err]).toEqual([1, expect.stringContaining('There are two files corrections.yaml')])
})
