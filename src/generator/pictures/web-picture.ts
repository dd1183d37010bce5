/** The longest side of a published picture, in pixels: twice the widest column of text. */
const LONGEST = 1360

/** Of WebP, 0 to 100. */
const QUALITY = 78

/** Pictures of more pixels are not made: with four bytes for each they take more than 200 MB. */
export const MOST_PIXELS = 50_000_000

/** Pictures of which one side is shorter, in pixels, are icons and counters. */
const SHORTEST = 64

/** Changes whenever the same picture would be published otherwise. */
export const PICTURE_VERSION = `webp ${QUALITY} ${LONGEST}`

/** A picture as it is published, without what the camera wrote into it: WebP. */
export interface WebPicture {
  readonly body: Uint8Array
  readonly width: number
  readonly height: number
}

/** Why a file is no picture that is published: of too many pixels, drawn in SVG, none that can be read; or an icon, which nobody misses. */
export type NoPicture = 'huge' | 'drawn' | 'unreadable' | 'tiny'

/**
 * Makes a picture for the web of a PNG, JPEG, WebP, AVIF, BMP or TIFF file: upright, of a web size, without EXIF and other metadata. Says why not
 * for anything else. `shortest`: what is not `tiny`.
 */
export async function webPicture(
  bytes: Uint8Array,
  { shortest = SHORTEST } = {},
): Promise<WebPicture | NoPicture> {
  if (isDrawn(bytes)) return 'drawn'
  const { ResizeFit, Transformer } = await import('@napi-rs/image')
  try {
    const { width, height } = await new Transformer(bytes).metadata()
    if (width * height > MOST_PIXELS) return 'huge'
    if (Math.min(width, height) < shortest) return 'tiny'
    const upright = new Transformer(bytes).rotate()
    if (Math.max(width, height) > LONGEST)
      upright.resize({ width: LONGEST, height: LONGEST, fit: ResizeFit.Inside })
    const body = await upright.webp(QUALITY)
    const size = await new Transformer(body).metadata()
    return { body, width: size.width, height: size.height }
  } catch (error) {
    return error instanceof Error && error.message.includes('limit exceeded') ? 'huge' : 'unreadable'
  }
}

/** SVG is text, whatever the file is called. */
function isDrawn(bytes: Uint8Array): boolean {
  const opening = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  return /^(?:\xef\xbb\xbf)?\s*</.test(opening) && /<svg[\s>]/i.test(opening)
}
