import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { BuiltApp } from '#generator/bundle/built-app.ts'
import { sha256 } from '#generator/disk/sha256.ts'
import type { OutputFile } from '#generator/output/output-file.ts'
import { EXIT, UserError } from '#generator/output/user-error.ts'
import { webPicture } from '#generator/pictures/web-picture.ts'
import { accentStyles } from './accent.ts'
import type { Accent } from './accent.ts'
import { fontFaces } from './font-faces.ts'
import { siteIcon } from './site-icon.ts'

/** How an archive looks beside the look that all have; paths are absolute. */
export interface LookSettings {
  readonly accent?: Accent | undefined
  readonly logo?: LogoSettings | undefined
  /** Names of packages. */
  readonly fonts?: { readonly serif?: string | undefined; readonly sans?: string | undefined } | undefined
}

interface LogoSettings {
  readonly light: string
  readonly dark?: string | undefined
  /** The logo holds the name, which is not written beside it. */
  readonly alone?: boolean | undefined
}

/** A look as it is published: what is added to the styles in every page, and the files that they name. */
export interface SiteLook {
  readonly styles: string
  /** Addresses of fonts that every page needs at once in the place of the usual ones. */
  readonly fonts?: readonly string[]
  readonly files: readonly OutputFile[]
  /** What was left out of pictures, one sentence each. */
  readonly notes: readonly string[]
}

/** What of a look pages are drawn with. Plain data: it is handed to threads. */
export type PageLook = Pick<SiteLook, 'styles' | 'fonts'>

/** Reads pictures and fonts of a look, in the folder of the archive. Throws a `UserError` if one cannot be. */
export async function siteLook(
  { accent, logo, fonts }: LookSettings,
  home: string,
  base: string,
): Promise<SiteLook> {
  const faces = Object.entries(fonts ?? {}).flatMap(([role, name]) =>
    name === undefined ? [] : [{ role, ...fontFaces(name, home, base) }],
  )
  const light = logo && (await logoPicture(logo.light))
  const dark = logo?.dark === undefined ? undefined : await logoPicture(logo.dark)
  return {
    styles: [
      accent ? accentStyles(accent) : '',
      ...faces.map(
        ({ role, family, styles }) =>
          `${styles}:root{--${role}:'${family}',var(--${role}-more,${role === 'sans' ? 'sans-serif' : 'serif'})}`,
      ),
      light ? logoStyles(light, dark, base, logo?.alone === true) : '',
    ].join(''),
    ...(faces.length === 2 && { fonts: faces.flatMap(({ first }) => first).map((path) => base + path) }),
    files: [
      ...faces.flatMap(({ files }) => files),
      ...[light, dark].flatMap((picture) => picture?.file ?? []),
      ...(light ? siteIcon(light, dark) : []),
    ],
    notes: [light, dark].flatMap((picture) => picture?.note ?? []),
  }
}

/** The app in a look; files of the look take the places of the app's. */
export function dressed(app: BuiltApp, { files, styles, fonts }: SiteLook): BuiltApp {
  return {
    ...dressedPages(app, { styles, ...(fonts && { fonts }) }),
    hash: sha256(JSON.stringify([app.hash, styles, fonts])),
    files: async function* () {
      const own = new Set(files.map(({ path }) => path))
      for await (const file of app.files()) if (!own.has(file.path)) yield file
      yield* files
    },
  }
}

/** As much of the app in a look as a thread that draws needs. */
export function dressedPages<App extends Pick<BuiltApp, 'styles' | 'fonts'>>(
  app: App,
  { styles, fonts = app.fonts }: PageLook,
): App {
  return { ...app, styles: app.styles + styles, fonts }
}

interface LogoPicture {
  readonly file: OutputFile
  /** Width by height. */
  readonly ratio: number
  readonly note?: string
}

/** A drawing of more bytes is a picture that was traced. */
const MOST_BYTES = 512 * 1024

async function logoPicture(path: string): Promise<LogoPicture> {
  const refused = (why: string): UserError =>
    new UserError(EXIT.usage, `The logo ${path} ${why}.\nNothing was published.`)
  if (!existsSync(path)) throw refused('is not there: check the path in dateline.config.yaml')
  const bytes = await readFile(path)
  if (bytes.length > MOST_BYTES)
    throw refused(`has ${bytes.length} bytes: make it smaller than ${MOST_BYTES}`)
  if (/\.svg$/i.test(basename(path))) {
    const { cleanSvg } = await import('./clean-svg.ts')
    const clean = cleanSvg(bytes.toString('utf8'))
    if (!clean) throw refused('is no SVG that says its size: give it a viewBox')
    const note = `Of the logo ${path} this was left out, as it draws nothing: ${clean.leftOut.join(', ')}.`
    const file = hashed(Buffer.from(clean.svg), 'svg')
    return { file, ratio: clean.ratio, ...(clean.leftOut.length > 0 && { note }) }
  }
  const picture = await webPicture(bytes, { shortest: 1 })
  if (typeof picture === 'string') throw refused('cannot be read: save it as SVG or PNG')
  return { file: hashed(picture.body, 'webp'), ratio: picture.width / picture.height }
}

function hashed(body: Uint8Array, ending: string): OutputFile {
  const hash = sha256(body)
  return { path: `assets/logo-${hash.slice(0, 16)}.${ending}`, body, hash }
}

/** A background, in which nothing of a picture runs or loads (https://www.w3.org/TR/SVG2/conform.html#secure-static-mode). */
function logoStyles(
  light: LogoPicture,
  dark: LogoPicture | undefined,
  base: string,
  isAlone: boolean,
): string {
  const image = ({ file }: LogoPicture): string => `background-image:url(${base}${file.path})`
  const shape = `content:'';display:inline-block;block-size:2rem;max-inline-size:12rem;aspect-ratio:${light.ratio.toFixed(4)};margin-block:-.4rem;margin-inline-end:.5rem;vertical-align:middle;background:center/contain no-repeat`
  const rules = [`.mark::before{${shape};${image(light)}}`]
  if (dark)
    rules.push(
      `@media (prefers-color-scheme:dark){:root:not([data-theme=light]) .mark::before{${image(dark)}}}`,
      `:root[data-theme=dark] .mark::before{${image(dark)}}`,
    )
  if (isAlone) rules.push('.mast .mark{font-size:0}')
  return `@layer states{${rules.join('')}}`
}
