import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { filesIn } from '#generator/publish/verify.ts'
import { dateline } from '#generator/testing/started.ts'
import { temporaryFolder } from '#generator/testing/temporary-folder.ts'

/* What is taken out of an archive is in no file of the next site, nor in what is kept beside it of files that are gone. */

/** Words that stand in one article alone, in its headline, its text and a name. */
const wordsOf = (name: string) => [`qx${name}line`, `zw${name}tide`, `Vj${name}ova`] as const

function seed(folder: string, name: string, day: number): void {
  const [inHeadline, inText, surname] = wordsOf(name)
  writeFileSync(
    join(folder, 'seeds', `${name}.txt`),
    ` date 2024-03-${10 + day} Harbour talks reach ${inHeadline}

Minister Maria ${surname} met Tomas Havel in Norway on the ${inText} of the harbour.

"We meet again," ${surname} said in Oslo.
`,
  )
}

/** An archive of articles that was built, changed a little, and built again, so that it has files of two builds. */
async function archiveOf(names: readonly string[]): Promise<string> {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'seeds'))
  for (const [day, name] of names.entries()) seed(folder, name, day)
  await build(folder)
  seed(folder, 'later', names.length)
  await build(folder)
  return folder
}

async function build(folder: string): Promise<void> {
  const { code } = await dateline(folder, 'build', '--out', 'dist', '--origin', 'https://example.org')
  expect(code).toBe(0)
}

/** The files below a folder that have a word in their bytes or their path. */
async function filesWith(folder: string, words: readonly string[]): Promise<readonly string[]> {
  const paths = await filesIn(folder)
  return paths.filter((path) => {
    const bytes = readFileSync(join(folder, path), 'latin1').toLowerCase()
    return words.some((word) => [path.toLowerCase(), bytes].some((text) => text.includes(word.toLowerCase())))
  })
}

test('of an article whose file is deleted nothing is left, beside the site neither', async () => {
  const folder = await archiveOf(['anna', 'bela'])
  expect((await filesWith(join(folder, 'dist'), wordsOf('anna'))).length).toBeGreaterThan(5)
  rmSync(join(folder, 'seeds/anna.txt'))
  await build(folder)
  expect(await filesWith(join(folder, 'dist'), wordsOf('anna'))).toEqual([])
  expect(await filesWith(join(folder, '.dateline'), wordsOf('anna'))).toEqual([])
  expect((await filesWith(join(folder, 'dist'), wordsOf('bela'))).length).toBeGreaterThan(5)
})

test('of an article that is withdrawn the address is left, and of one that is forgotten nothing', async () => {
  const folder = await archiveOf(['anna', 'bela', 'cora'])
  const corrections = 'articles:\n  - withdraw: anna.txt\n  - forget: bela.txt\n'
  writeFileSync(join(folder, 'seeds/corrections.yaml'), corrections)
  await build(folder)
  const [inHeadline, ...others] = wordsOf('anna')
  expect(await filesWith(join(folder, 'dist'), others)).toEqual([])
  expect(await filesWith(join(folder, 'dist'), [inHeadline])).toContain(
    `a/2024-03-10-harbour-talks-reach-${inHeadline}/index.html`,
  )
  expect(await filesWith(join(folder, 'dist'), wordsOf('bela'))).toEqual([])
  expect(readFileSync(join(folder, 'seeds/ids.tsv'), 'utf8')).not.toContain('bela')
  expect(readFileSync(join(folder, 'seeds/ids.tsv'), 'utf8')).toContain('cora')
})

test('where nothing is taken out, files of the build before stay for open tabs', async () => {
  const folder = await archiveOf(['anna'])
  expect(readFileSync(join(folder, 'dist/previous-1-sha256.txt'), 'utf8')).toContain('data/')
})
