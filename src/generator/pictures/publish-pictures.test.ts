import { Transformer } from '@napi-rs/image'
import { expect, test } from 'vitest'
import type { BuildEvent } from '#generator/output/build-event.ts'
import { picturesOf, publishPictures } from './publish-pictures.ts'
import type { PictureEffects } from './publish-pictures.ts'

const PNG = await Transformer.fromRgbaPixels(new Uint8Array(4 * 200 * 100).fill(90), 200, 100).png()

const LINK = { path: 'port.png', alt: 'The port', before: 1 }

const readPicture: PictureEffects['readPicture'] = async (path) => (path === 'port.png' ? PNG : 'missing')

type Publishing = Parameters<typeof publishPictures>[0]

/** Publishes the pictures of two articles, and says what came of it. */
async function published(
  effects: Partial<PictureEffects>,
  links: readonly (typeof LINK)[] = [LINK, { ...LINK, path: 'lost.png' }],
) {
  const others = links.length > 1 ? [{ ...LINK, path: '../port.png' }] : []
  const articles = [
    { file: 'a.md', digest: { pictures: links } },
    { file: 'b/c.md', digest: { pictures: others } },
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
    { kind: 'problem', problem: { file: 'a.md', message: 'its picture lost.png is not there' } },
  ])
  const [picture] = picturesOf('b/c.md', [{ ...LINK, path: '../port.png' }], pictures)
  expect(picture).toMatchObject({ width: 200, height: 100, alt: 'The port', before: 1 })
  expect(picturesOf('a.md', [{ ...LINK, path: 'lost.png' }], pictures)).toEqual([])
})

test('a picture that the published site has is not made again', async () => {
  const path = 'assets/0123456789abcdef-200x100.webp'
  const { events, pictures } = await published({ madeFrom: () => path })
  expect(events[0]).toEqual({ kind: 'kept', paths: [path] })
  expect(picturesOf('a.md', [LINK], pictures)).toEqual([{ ...LINK, path, width: 200, height: 100 }])
})

const SVG = Buffer.from(
  '\ufeff<?xml version="1.0"?>\n<!-- made -->\n<svg xmlns="http://www.w3.org/2000/svg"/>',
)

test.each<readonly [string, Awaited<ReturnType<PictureEffects['readPicture']>>]>([
  ['is not there', 'missing'],
  ['lies outside of the seeds folder', 'outside'],
  ['may not be read by this user', 'locked'],
  ['has more than 32 MiB', 'large'],
  ['is drawn in SVG, which is not published', SVG],
  ['is no picture that can be read', Buffer.from('no picture')],
])('a picture that %s is told once, with what to do', async (message, read) => {
  const { events, pictures } = await published({ readPicture: async () => read })
  expect(events).toMatchObject(
    ['port.png', 'lost.png'].map((name) => ({
      kind: 'problem',
      problem: {
        file: 'a.md',
        severity: 'warning',
        message: `its picture ${name} ${message}`,
        hint: expect.stringMatching(/^(?:Put|Change|Save) .*\.$/) as string,
      },
    })),
  )
  expect(pictures.size).toBe(0)
})

test.each([
  ['../../port.png', ['its picture ../../port.png lies outside of the seeds folder']],
  ['file:///home/ada/port.png', ['its picture file:///home/ada/port.png lies outside of the seeds folder']],
  ['C:\\port.png', ['its picture C:\\port.png lies outside of the seeds folder']],
  ['https://tarn.example/port.png', []],
  ['//tarn.example/port.png', []],
  ['data:image/png;base64,AAAA', []],
])('of the link %s as much is told', async (path, told) => {
  const { events } = await published({}, [{ ...LINK, path }])
  expect(events.flatMap((event) => (event.kind === 'problem' ? event.problem.message : []))).toEqual(told)
})
