import type { OutputFile } from '#generator/output/output-file.ts'

/** A picture of the logo, made safe. */
interface IconPicture {
  readonly file: OutputFile
  /** Width by height. */
  readonly ratio: number
}

/** The icon of a site, as pages and the list of the app's files name it. */
const ICON_FILE = 'icon.svg'

/** A wider or higher logo is a wordmark, of which nobody sees anything in the place of an icon. */
const MOST_RATIO = 2

const TYPES = { svg: 'image/svg+xml', webp: 'image/webp' } as const

/**
 * The logo as the icon of the site, in the place of Dateline's: that of the browser's theme where there are two. None of a logo that is
 * more than twice as wide as high, or as high as wide.
 */
export function siteIcon(light: IconPicture, dark: IconPicture | undefined): readonly OutputFile[] {
  if (Math.max(light.ratio, 1 / light.ratio) > MOST_RATIO) return []
  const style =
    '<style>.d{display:none}@media (prefers-color-scheme:dark){.l{display:none}.d{display:inline}}</style>'
  const pictures = dark ? `${style}${image(light, 'l')}${image(dark, 'd')}` : image(light, 'l')
  const body = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${pictures}</svg>\n`
  return [{ path: ICON_FILE, body }]
}

function image({ file: { path, body } }: IconPicture, part: 'l' | 'd'): string {
  const type = TYPES[path.endsWith('.svg') ? 'svg' : 'webp']
  const data = Buffer.from(body).toString('base64')
  return `<image class="${part}" width="32" height="32" href="data:${type};base64,${data}"/>`
}
