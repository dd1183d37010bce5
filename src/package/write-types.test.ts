import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { filesIn } from '#generator/publish/verify.ts'
import { temporaryFolder } from '#generator/testing/temporary-folder.ts'
import { writeTypes } from './write-types.ts'

test('types are written with all that they name and nothing else, under paths that hold anywhere', async () => {
  const folder = temporaryFolder()
  const declared = {
    'api/index': `export { a } from './a.ts'\nexport type { Day } from "#model/day.ts"\nimport 'node:fs'\n`,
    'api/a': `export declare const a: import('#model/day.ts').Day\n`,
    'model/day': `import type { Brand } from './brand.ts'\nexport type Day = Brand\n`,
    'model/brand': `export type Brand = string\n`,
    'model/unused': '',
  }
  for (const [module, text] of Object.entries(declared)) {
    const file = join(folder, 'types', `${module}.d.ts`)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  const written = join(folder, 'written')
  await writeTypes(join(folder, 'types'), 'api/index', written)
  expect(await filesIn(written)).toEqual([
    'api/a.d.ts',
    'api/index.d.ts',
    'model/brand.d.ts',
    'model/day.d.ts',
  ])
  const read = (module: string) => readFileSync(join(written, `${module}.d.ts`), 'utf8')
  expect(read('api/index')).toBe(
    `export { a } from './a.js'\nexport type { Day } from '../model/day.js'\nimport 'node:fs'\n`,
  )
  expect(read('api/a')).toBe(`export declare const a: import('../model/day.js').Day\n`)
  expect(read('model/day')).toContain(`from './brand.js'`)
})
