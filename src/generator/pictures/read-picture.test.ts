import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '#generator/testing/temporary-folder.ts'
import { MAX_PICTURE_BYTES, readPicture } from './read-picture.ts'

test('a picture is opened inside of its folder alone, and only if it is no larger than one', async () => {
  const folder = temporaryFolder()
  const seeds = join(folder, 'seeds')
  mkdirSync(join(seeds, 'folder.png'), { recursive: true })
  for (const path of ['out.png', 'seeds/in.png', 'seeds/large.png'])
    writeFileSync(join(folder, path), 'picture')
  truncateSync(join(seeds, 'large.png'), MAX_PICTURE_BYTES + 1)
  symlinkSync('in.png', join(seeds, 'link.png'))
  symlinkSync('../out.png', join(seeds, 'leaving.png'))
  symlinkSync('lost.png', join(seeds, 'broken.png'))
  const read = async (path: string) => {
    const found = await readPicture(seeds, path)
    return typeof found === 'string' ? found : 'opened'
  }
  expect(await read('in.png')).toBe('opened')
  expect(await read('link.png')).toBe('opened')
  expect(await read('large.png')).toBe('large')
  expect(await read('leaving.png')).toBe('outside')
  expect(await read('../out.png')).toBe('outside')
  for (const path of ['broken.png', 'lost.png', 'folder.png']) expect(await read(path)).toBe('missing')
})
