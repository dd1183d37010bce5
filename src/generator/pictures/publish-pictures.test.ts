import { Transformer } from '@napi-rs/image'
import { expect, test } from 'vitest'
import type { BuildEvent } from '#generator/output/build-event.ts'
import { picturesOf, publishPictures } from './publish-pictures.ts'
import type { PictureEffects } from './publish-pictures.ts'

const PNG = await Transformer.fromRgbaPixels(new Uint8Array(4 * 200 * 100).fill(90), 200, 100).png()

const LINK = { path: 'port.png', alt: 'The port', before: 1 }

const readPicture = async (path: string) => (path === 'port.png' ? PNG : undefined)

type Publishing = Parameters<typeof publishPictures>[0]

/** Publishes the pictures of two articles, and says what came of it. */
async function published(effects: Partial<PictureEffects>) {
  const articles = [
    { file: 'a.md', digest: { pictures: [LINK, { ...LINK, path: 'lost.png' }] } },
    { file: 'b/c.md', digest: { pictures: [{ ...LINK, path: '../port.png' }] } },
  ] as unknown as Publishing
  const events: BuildEvent[] = []
  const steps = publishPictures(articles, { readPicture, madeFrom: () => undefined, ...effects })
  for (let step = await steps.next(); ; step = await steps.next()) {
    if (step.done === true) return { events, pictures: step.value }
    events.push(step.value)
  }
}

test('a picture is written once, however many articles link to it', async () => {
  const { events, pictures } = await published({})
  expect(events).toMatchObject([
    { kind: 'file', file: { path: expect.stringMatching(/^assets\/[\da-f]{16}-200x100\.webp$/) as string } },
  ])
  const [picture] = picturesOf('b/c.md', [{ ...LINK, path: '../port.png' }], pictures)
  expect(picture).toMatchObject({ width: 200, height: 100, alt: 'The port', before: 1 })
  expect(picturesOf('a.md', [{ ...LINK, path: 'lost.png' }], pictures)).toEqual([])
})

test('a picture that the published site has is not made again', async () => {
  const path = 'assets/0123456789abcdef-200x100.webp'
  const { events, pictures } = await published({ madeFrom: () => path })
  expect(events).toEqual([{ kind: 'kept', paths: [path] }])
  expect(picturesOf('a.md', [LINK], pictures)).toEqual([{ ...LINK, path, width: 200, height: 100 }])
})

test('each picture that cannot be read is told, once', async () => {
  const { events, pictures } = await published({ readPicture: async () => Buffer.from('no picture') })
  expect(events).toMatchObject([
    { kind: 'problem', problem: { file: 'a.md', severity: 'warning' } },
    { kind: 'problem', problem: { file: 'a.md', severity: 'warning' } },
  ])
  expect(pictures.size).toBe(0)
})
