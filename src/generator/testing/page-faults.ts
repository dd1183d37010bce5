import { parse } from 'parse5'
import type { DefaultTreeAdapterTypes } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** Every element that our pages are made of. */
const ELEMENTS = new Set(
  `html head title meta link style script body div span p a abbr article aside b bdi blockquote br button caption cite dd details dl dt
  em figcaption noscript figure footer form h1 h2 h3 h4 header i input kbd label li main nav ol option p path rect search section select
  small strong summary svg g line table tbody td text th thead time tr ul use circle`.split(/\s+/),
)

/** Every attribute of theirs, beside those that begin with "aria-" or "data-". */
const ATTRIBUTES = new Set(
  `as autocomplete charset checked class colspan content crossorigin d datetime dir disabled for height hidden href http-equiv
  id lang max maxlength media min name placeholder popover popovertarget preserveaspectratio property rel role rowspan scope
  selected spellcheck src fill stroke stroke-width inert tabindex title translate type value viewbox width x y x1 x2 y1 y2 cx cy r transform
  enterkeyhint inputmode`.split(/\s+/),
)

/** Addresses that may stand in a page: within it, within the site, or on the web. */
const ADDRESS = /^(?:#|\/(?![/\\])|https?:\/\/)/

/** What a page holds that no text may bring into it; empty for a sound page. */
export function pageFaults(html: string): readonly string[] {
  const elements = elementsIn(html)
  const faults = elements.flatMap((element) => [
    ...(ELEMENTS.has(element.tagName) ? [] : [`<${element.tagName}>`]),
    ...element.attrs.flatMap(({ name, value }) => attributeFaults(element, name, value)),
  ])
  const scripts = elements.filter(({ tagName }) => tagName === 'script')
  const running = scripts.filter((script) => attributeOf(script, 'type')?.endsWith('json') !== true)
  if (running.some((script) => textOf(script) !== '')) faults.push('a script within the page')
  // The boot file, which starts the app.
  if (running.length !== 1) faults.push(`${running.length} scripts`)
  if (!isPolicyFirst(elements)) faults.push('no security policy at the beginning')
  return faults
}

/** The text of the first element that fits; white space as it is. */
export function textWhere(html: string, fits: (element: Element) => boolean): string | undefined {
  const found = elementsIn(html).find(fits)
  return found && textOf(found)
}

/** What XML forbids: anything but well-nested elements, and "&" only in the five entities and in numbers. */
export function xmlFaults(xml: string): readonly string[] {
  const open: string[] = []
  const faults: string[] = []
  const text = xml
    .replace(/^<\?xml [^?]*\?>\n/, '')
    .replaceAll(/<(\/?)([a-z]+)((?: [a-z:]+="[^"<]*")*) ?(\/?)>/g, (_, closing, name, __, empty) => {
      if (closing !== '' && open.pop() !== name) faults.push(`</${String(name)}> closes something else`)
      else if (closing === '' && empty === '') open.push(String(name))
      return ''
    })
  if (open.length > 0) faults.push(`${open.join(', ')} stays open`)
  if (/[<>]/.test(text)) faults.push('a bare "<" or ">"')
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+);)/.test(xml)) faults.push('a bare "&"')
  // oxlint-disable-next-line no-control-regex -- just these are looked for
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(xml))
    faults.push('a character that XML cannot hold')
  return faults
}

function attributeFaults({ tagName }: Element, name: string, value: string): readonly string[] {
  if (!ATTRIBUTES.has(name.toLowerCase()) && !/^(?:aria|data)-[a-z-]+$/.test(name))
    return [`${tagName} ${name}`]
  return (name === 'href' || name === 'src') && !ADDRESS.test(value) ? [`${name}="${value}"`] : []
}

function isPolicyFirst(elements: readonly Element[]): boolean {
  const [charset, policy] = elements.filter(({ tagName }) => tagName === 'meta')
  return (
    charset !== undefined &&
    policy !== undefined &&
    attributeOf(charset, 'charset') === 'utf-8' &&
    attributeOf(policy, 'http-equiv') === 'Content-Security-Policy'
  )
}

export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value
}

let last: { readonly html: string; readonly elements: readonly Element[] } | undefined

/** The elements of a page, which is parsed once however often it is asked about in a row. */
function elementsIn(html: string): readonly Element[] {
  if (last?.html !== html) last = { html, elements: elementsOf(parse(html)) }
  return last.elements
}

function elementsOf(root: Node): readonly Element[] {
  const found: Element[] = []
  const waiting: Node[] = [root]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if ('tagName' in node) found.push(node)
    if ('childNodes' in node) waiting.push(...node.childNodes.toReversed())
  }
  return found
}

function textOf(node: Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}
