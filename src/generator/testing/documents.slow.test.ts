import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { start } from './started.ts'
import { temporaryFolder } from './temporary-folder.ts'

/* Every command in the documents is run, in the order in which a reader meets them. */

const DOCUMENTS = [
  'README.md',
  ...readdirSync('docs').flatMap((name) => (name.endsWith('.md') ? `docs/${name}` : [])),
]

const FERRY = 'Ferry returns to Skarvik\n\nMay 14, 2024\n\nThe ferry sails again, Captain Liis Tamm said.\n'

const PAGE = `<!doctype html><html lang="en"><title>Museum opens its roof</title>
<meta property="article:published_time" content="2024-07-01T10:00:00Z">
<article><h1>Museum opens its roof</h1><p>The museum in Lyon opened its roof to visitors on Monday, and hundreds came to see the clocks.</p></article>
`

/** Serve until they are ended. */
const SERVERS = /^(?:demo|preview|start|serve)$/

test.each(DOCUMENTS.filter((document) => commandsIn(document).length > 0))(
  'every command in %s does what it is there for',
  async (document) => {
    let folder = workplace()
    for (const line of commandsIn(document)) {
      if (line.startsWith('mkdir ')) {
        mkdirSync(resolve(folder, line.slice(6)))
        continue
      }
      if (line.startsWith('cd ')) {
        folder = resolve(folder, line.slice(3))
        continue
      }
      const said = await called(folder, wordsOf(line))
      expect(said, `${line}\n${said}`).not.toMatch(/^ended with [^0]/)
    }
  },
)

test('every command and option named within a sentence exists', async () => {
  const folder = temporaryFolder()
  const named = DOCUMENTS.flatMap((document) => [
    ...readFileSync(document, 'utf8').matchAll(/`dateline ([a-z][^`]*)`/g),
  ])
  expect(named.length).toBeGreaterThan(10)
  for (const [, text = ''] of named) {
    const [command = '', ...words] = text.split(/\s+/)
    const help = await called(folder, [command, '--help'])
    expect(help, text).toMatch(/^ended with 0/)
    for (const option of words.filter((word) => word.startsWith('--')))
      expect(help, text).toContain(`  ${option} `)
  }
})

test.each(DOCUMENTS)('links in %s lead to files', (document) => {
  const links = [...readFileSync(document, 'utf8').matchAll(/\]\((?!https?:|#)([^)#"\s]+)/g)]
  const missing = links
    .map(([, path = '']) => path)
    .filter((path) => !existsSync(resolve(document, '..', path)))
  // A picture in a sample of Markdown.
  expect(missing.filter((path) => path !== 'port.jpg')).toEqual([])
})

/** The lines of shell blocks that call Dateline or change the folder, without comments. */
function commandsIn(document: string): readonly string[] {
  const blocks = [...readFileSync(document, 'utf8').matchAll(/^( *)```sh\n([^`]*)^ *```/gm)]
  return blocks.flatMap(([, , block = '']) =>
    block
      .split('\n')
      .flatMap(
        (line) =>
          /^ *((?:\.\/node_modules\/\.bin\/)?dateline .*?|npm run dateline -- .*?|(?:cd|mkdir) .*?)\s*(?:#.*)?$/.exec(
            line,
          )?.[1] ?? [],
      ),
  )
}

/** "npm run dateline -- add 'a file'" -> add, a file. */
function wordsOf(line: string): readonly string[] {
  const rest = line.replace(/^(?:npm run dateline --|\S*dateline) /, '')
  return [...rest.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  )
}

/** What the command said, behind how it ended. A server has done what it is there for when it says its address. */
async function called(folder: string, words: readonly string[]): Promise<string> {
  const { child, ended } = start(folder, words, { TMPDIR: temporaryFolder() })
  if (SERVERS.test(words[0] ?? ''))
    child.stdout?.on('data', (text: Buffer) => /^http:/m.test(text.toString()) && child.kill())
  const { code, out, err } = await ended
  return `ended with ${code ?? 0}\n${out}${err}`
}

/** A folder that has what the documents speak of: articles, a saved page, and a repository that has an origin. */
function workplace(): string {
  const [folder, origin] = [temporaryFolder(), temporaryFolder()]
  for (const articles of ['articles', 'my-articles', 'seeds']) {
    mkdirSync(join(folder, articles))
    writeFileSync(join(folder, articles, 'ferry.txt'), FERRY)
  }
  writeFileSync(join(folder, 'dateline.config.yaml'), 'title: Harbour desk\n')
  writeFileSync(join(folder, 'page.html'), PAGE)
  execFileSync('git', ['init', '--quiet', '--bare', origin])
  execFileSync('git', ['init', '--quiet', folder])
  execFileSync('git', ['-C', folder, 'remote', 'add', 'origin', origin])
  return folder
}
