import { createHash } from 'node:crypto'
import { PAGE_DATA_ID } from '#model/site.ts'
import { pagePolicy } from '#generator/site/security-policy.ts'
import type { BuiltApp } from '#generator/bundle/built-app.ts'
import { escapeJson, escapeMarkup } from '#generator/site/escape.ts'

/** A page's own parts; `head` and `body` are HTML. */
export interface PageParts {
  readonly head: string
  readonly body: string
  /** Written as JSON into the block that the app reads when it comes alive. */
  readonly data: unknown
  /** The language tag of the article on the page; ours without one. */
  readonly language?: string | undefined
  /** Whether the inlined styles are all that the first screen needs: the linked ones come last and hold nothing up. */
  readonly stylesLast?: boolean
}

const PLACES = [
  '<meta charset="utf-8" />',
  '<!--styles-->',
  '<!--head-->',
  '<!--body-->',
  '<!--data-->',
] as const

/** The language of the pages' own words, as the template has it. */
const OURS = 'en'

/** The linked style sheets of the template. */
const LINKED_STYLES = /\s*<link rel="stylesheet"[^>]*>/g

/** The SHA-256 of the inlined styles in base64, as the security policy names it. */
export function styleHash(styles: string): string {
  return createHash('sha256').update(styles).digest('base64')
}

/** Puts pages together from the app's index.html: policy, inlined styles and font preloads are the same on every page. */
export function createPageTemplate(
  app: Pick<BuiltApp, 'template' | 'styles' | 'fonts'>,
): (parts: PageParts) => string {
  const [start = '', afterCharset = '', afterStyles = '', afterHead = '', afterBody = '', end = ''] = splitAt(
    app.template.replaceAll(LINKED_STYLES, ''),
  )
  const links = (app.template.match(LINKED_STYLES) ?? []).join('')
  const policy = `<meta http-equiv="Content-Security-Policy" content="${escapeMarkup(pagePolicy(styleHash(app.styles)))}" />`
  const fonts = app.fonts.map(
    (href) => `<link rel="preload" href="${escapeMarkup(href)}" as="font" type="font/woff2" crossorigin />`,
  )
  const opening = [
    start,
    PLACES[0],
    policy,
    afterCharset,
    ...fonts,
    `<style>${app.styles}</style>`,
    afterStyles,
  ].join('')
  return ({ head, body, data, language = OURS, stylesLast = false }) => {
    const [early, late] = stylesLast ? ['', links] : [links, '']
    const inLanguage = opening.replace(`<html lang="${OURS}">`, `<html lang="${escapeMarkup(language)}">`)
    return [inLanguage, early, head, afterHead, body, afterBody, late, pageDataScript(data), end].join('')
  }
}

/** The block that the app reads when it comes alive. */
export function pageDataScript(data: unknown): string {
  return `<script type="application/json" id="${PAGE_DATA_ID}">${escapeJson(data)}</script>`
}

function splitAt(template: string): readonly string[] {
  const parts: string[] = []
  let rest = template
  for (const place of PLACES) {
    const at = rest.indexOf(place)
    if (at < 0) throw new Error(`index.html has no ${place}`)
    parts.push(rest.slice(0, at))
    rest = rest.slice(at + place.length)
  }
  return [...parts, rest]
}
