import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { buildApp } from './build-app.ts'
import type { BuiltApp } from './built-app.ts'

/** Path and hash of every published file. */
async function filesOf(app: BuiltApp): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>()
  for await (const { path, body } of app.files())
    files.set(path, createHash('sha256').update(body).digest('hex'))
  return files
}

/** Addresses in the parts of a page that come from the app's build. */
function addressesOf({ template, styles, fonts, codeOf }: BuiltApp): readonly string[] {
  return [
    ...Array.from(template.matchAll(/(?:href|src)="([^"]*)"/g), ([, address = '']) => address),
    ...Array.from(styles.matchAll(/url\(([^)]*)\)/g), ([, address = '']) => address),
    ...fonts,
    ...codeOf('src/app/pages/timeline-page.tsx'),
  ]
}

test('one build of the app is published under every base path', async () => {
  const [root, news] = [await buildApp('/'), await buildApp('/news/')]
  const files = await filesOf(root)
  expect(await filesOf(news)).toEqual(files)
  const addresses = addressesOf(root)
  expect(addresses.length).toBeGreaterThan(8)
  expect([...files.keys()]).toEqual(expect.arrayContaining(addresses.map((address) => address.slice(1))))
  expect(addressesOf(news)).toEqual(addresses.map((address) => `/news${address}`))
})

test('a page starts with the boot file and names the code that it imports', async () => {
  const { template, codeOf } = await buildApp('/')
  const app = /<link rel="modulepreload" crossorigin id="app" href="([^"]*)"/.exec(template)?.[1]
  expect(app).toMatch(/^\/assets\/app-[\w-]+\.js$/)
  expect(template.match(/<script[^>]*>/g)).toEqual(['<script type="module" crossorigin src="/boot.js">'])
  expect(codeOf('src/app/pages/timeline-page.tsx')).not.toContain(app)
})
