import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { start } from '#generator/testing/started.ts'
import { temporaryFolder } from '#generator/testing/temporary-folder.ts'

/** Has Node say which of our files it loads, a line each (https://nodejs.org/api/module.html#customization-hooks). */
const HOOK =
  'export async function load(url, context, next) { process._rawDebug(`loaded ${url}`); return next(url, context) }'
const REGISTER = `import { register } from "node:module"; register("data:text/javascript,${encodeURIComponent(HOOK)}")`
const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(REGISTER)}`

/** The files of the program, without their hashes, that are loaded to read a seed. */
async function loadedFor(file: string, text: string): Promise<readonly string[]> {
  const folder = temporaryFolder()
  writeFileSync(join(folder, file), text)
  const { code, err } = await start('.', ['analyse', '--seeds', folder, join(folder, file)], { NODE_OPTIONS })
    .ended
  expect(code).toBe(0)
  return [...err.matchAll(/loaded file:\S*\/\.cache\/generator-[^/]+\/([\w.-]+?)(?:-[\w-]{8})?\.js/g)].map(
    ([, name = '']) => name,
  )
}

const STORY = 'The weir at Skarvik stays shut, the board said on Tuesday; boats have to wait for the masons.'

test.each([
  ['a text', 'a.txt', `Weir stays shut\n\n${STORY}\n`, false],
  ['a page', 'a.html', `<!doctype html><h1>Weir stays shut</h1><p>${STORY}</p>`, false],
  [
    'a feed',
    'a.xml',
    `<rss><channel><item><title>Weir</title><description>${STORY}</description></item></channel></rss>`,
    true,
  ],
  ['a list in JSON', 'a.json', JSON.stringify([{ title: 'Weir', text: STORY }]), true],
])(
  'to read %s the readers of feeds and exports are loaded only if they are needed',
  async (_, file, text, isNeeded) => {
    const loaded = await loadedFor(file, text)
    expect(loaded).toContain('dateline')
    expect(loaded.includes('parse-entries')).toBe(isNeeded)
  },
)
