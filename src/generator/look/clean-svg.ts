import { Parser } from 'htmlparser2'
import { escapeMarkup } from '#generator/site/escape.ts'

/** What draws, and nothing that runs, loads or embeds (https://www.w3.org/TR/SVG2/eltindex.html). */
const ELEMENTS: ReadonlySet<string> = new Set(
  (
    'svg style g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan textPath ' +
    'linearGradient radialGradient stop pattern clipPath mask marker filter feGaussianBlur feOffset feBlend feColorMatrix ' +
    'feComposite feFlood feMerge feMergeNode feMorphology feDropShadow feComponentTransfer feFuncR feFuncG feFuncB feFuncA'
  ).split(' '),
)

/** Values that lead out of the file: "url(#a)" and "#a" stay within. */
const LEADS_OUT = /url\(\s*['"]?(?!\s*['"]?#)|@import|expression\(|javascript:|data:|\\/i

/** A picture that holds nothing but drawing. */
export interface CleanSvg {
  readonly svg: string
  /** Width by height. */
  readonly ratio: number
  /** Names of what was left out, each once. */
  readonly leftOut: readonly string[]
}

/** Characters after which it is looked whether to go on. */
const PIECE = 4096

/** More open elements are no drawing, and a parser takes seconds to close very many. */
const DEEPEST = 100

const NAMESPACE = 'http://www.w3.org/2000/svg'

/** Writes an SVG anew with what is on the list; undefined for what is none, is nested too deep, or says no size. */
export function cleanSvg(text: string): CleanSvg | undefined {
  const parts: string[] = []
  const leftOut = new Set<string>()
  const open: string[] = []
  let hidden = 0
  let ratio: number | undefined
  const isWanted = (name: string): boolean => ELEMENTS.has(name) && (open.length > 0 || name === 'svg')
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (hidden > 0 || !isWanted(name)) {
          if (hidden++ === 0) leftOut.add(`<${name}>`)
          return
        }
        ratio ??= open.length === 0 ? ratioOf(attributes) : undefined
        const { kept, dropped } = attributesOf(attributes)
        for (const key of dropped) leftOut.add(key)
        parts.push(`<${[name, ...(open.length === 0 ? [`xmlns="${NAMESPACE}"`] : []), ...kept].join(' ')}>`)
        open.push(name)
      },
      onclosetag: () => {
        if (hidden > 0) hidden--
        else if (open.length > 0) parts.push(`</${open.pop()}>`)
      },
      ontext: (text) => {
        if (hidden === 0 && open.length > 0) parts.push(escapeMarkup(text))
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  for (let at = 0; at < text.length; at += PIECE) {
    parser.write(text.slice(at, at + PIECE))
    if (open.length + hidden > DEEPEST) return undefined
  }
  parser.end()
  if (ratio === undefined) return undefined
  // Looked at when they are whole: a parser hands out text in pieces.
  const svg = parts.join('').replace(STYLE, (style, text: string) => {
    if (!LEADS_OUT.test(text)) return style
    leftOut.add('a style that leads out')
    return ''
  })
  return { svg, ratio, leftOut: [...leftOut] }
}

/** A sheet as it is written here, where no "<" stands in a text. */
const STYLE = /<style[^<>]*>([^<]*)<\/style>/g

/** No handlers, no links but to what is drawn here, no prefixes of drawing programs. */
function attributesOf(attributes: Readonly<Record<string, string>>): {
  readonly kept: readonly string[]
  readonly dropped: readonly string[]
} {
  const named = Object.entries(attributes)
    .filter(([key]) => !key.startsWith('xmlns'))
    .map(([key, value]) => [key === 'xlink:href' ? 'href' : key, value] as const)
  return {
    kept: named.filter(isKept).map(([key, value]) => `${key}="${escapeMarkup(value)}"`),
    dropped: named.filter((one) => !isKept(one)).map(([key]) => key),
  }
}

function ratioOf({
  viewBox = '',
  width = '',
  height = '',
}: Readonly<Record<string, string>>): number | undefined {
  const [, , ...box] = viewBox
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  const [wide = 0, high = 0] = box.length === 2 ? box : [parseFloat(width), parseFloat(height)]
  return wide > 0 && high > 0 && Number.isFinite(wide / high) ? wide / high : undefined
}

function isKept([key, value]: readonly [name: string, value: string]): boolean {
  const isPlain = /^(?!on)[a-z][a-z\d-]*$/i.test(key) && !LEADS_OUT.test(value)
  return isPlain && (key !== 'href' || value.startsWith('#'))
}
