import { Transformer } from '@napi-rs/image'
import { expect, test } from 'vitest'
import { webPicture } from './web-picture.ts'

/** A picture of so many pixels, red on the left and blue on the right. */
function drawn(width: number, height: number): Transformer {
  const pixels = new Uint8Array(4 * width * height).fill(255)
  for (let at = 0; at < width * height; at++) pixels.fill(0, 4 * at + (at % width < width / 2 ? 1 : 0), 4 * at + (at % width < width / 2 ? 3 : 2)) // prettier-ignore
  return Transformer.fromRgbaPixels(pixels, width, height)
}

/** A JPEG with what a camera writes: that it was held upright (orientation 6), and where. */
async function photograph(width: number, height: number): Promise<Buffer> {
  const jpeg = await drawn(width, height).jpeg()
  const note = Buffer.from('Taken at 59.4N 24.7E\0')
  const tiff = Buffer.alloc(8 + 2 + 2 * 12 + 4)
  tiff.write('II*\0', 'latin1')
  tiff.writeUInt32LE(8, 4)
  tiff.writeUInt16LE(2, 8)
  for (const [at, [tag, type, count, value]] of [
    [0x010e, 2, note.length, tiff.length],
    [0x0112, 3, 1, 6],
  ].entries()) {
    tiff.writeUInt16LE(tag!, 10 + 12 * at)
    tiff.writeUInt16LE(type!, 12 + 12 * at)
    tiff.writeUInt32LE(count!, 14 + 12 * at)
    tiff.writeUInt32LE(value!, 18 + 12 * at)
  }
  const exif = Buffer.concat([Buffer.from('Exif\0\0'), tiff, note])
  const head = Buffer.from([0xff, 0xe1, 0, 0])
  head.writeUInt16BE(exif.length + 2, 2)
  return Buffer.concat([jpeg.subarray(0, 2), head, exif, jpeg.subarray(2)])
}

const sizeOf = (made: Awaited<ReturnType<typeof webPicture>>) =>
  typeof made === 'string' ? made : [made.width, made.height]

test('a photograph is turned upright, and loses what the camera wrote into it', async () => {
  const taken = await photograph(300, 200)
  expect(taken.includes('59.4N')).toBe(true)
  const made = await webPicture(taken)
  expect(sizeOf(made)).toEqual([200, 300])
  if (typeof made === 'string') throw new Error(made)
  expect(Buffer.from(made.body).includes('59.4N')).toBe(false)
  expect(Buffer.from(made.body).subarray(8, 12).toString()).toBe('WEBP')
})

test('a picture is made smaller, never larger, and keeps its form', async () => {
  expect(sizeOf(await webPicture(await drawn(2720, 680).png()))).toEqual([1360, 340])
  expect(sizeOf(await webPicture(await drawn(200, 100).png()))).toEqual([200, 100])
})

test('the same picture is the same file', async () => {
  const png = await drawn(200, 100).png()
  expect(await webPicture(png)).toEqual(await webPicture(png))
})

test.each([
  ['an icon', () => drawn(32, 200).png(), 'tiny'],
  ['a page', async () => Buffer.from('<html>'), 'unreadable'],
  ['nothing', async () => Buffer.alloc(0), 'unreadable'],
  ['a drawing in SVG', async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'drawn'],
  ['a file cut short', async () => (await drawn(200, 100).png()).subarray(0, 60), 'unreadable'],
  ['a huge one', async () => hugePng(), 'huge'],
])('%s is no picture', async (_, bytes, why) => {
  expect(await webPicture(await bytes())).toBe(why)
})

/** The head of a PNG of 30,000 by 30,000 pixels. */
async function hugePng(): Promise<Buffer> {
  const png = Buffer.from(await drawn(200, 100).png())
  png.writeUInt32BE(30_000, 16)
  png.writeUInt32BE(30_000, 20)
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29)
  return png
}

function crc32(bytes: Uint8Array): number {
  let crc = ~0
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xed_b8_83_20 : 0)
  }
  return ~crc >>> 0
}
