import { Parser } from 'htmlparser2'
import { checkNesting } from '#generator/parse/containers/nesting.ts'

/** Elements of which only what is within counts: fields, runs of a direction, the words below the reading of ideographs. */
const UNWRAPPED = new Set(['fldSimple', 'dir', 'bdo', 'ruby', 'rubyBase', 'smartTag', 'customXml'])

/** The reading of ideographs. */
const DROPPED = new Set(['rt'])

/** Marks of text that is not shown (ISO/IEC 29500-1, 17.3.2.41 and 17.3.2.44). */
const HIDES = new Set(['vanish', 'webHidden'])

/** Styles, by id, whose text is not shown. */
export type HiddenStyles = ReadonlySet<string>

/** An element that is open. */
interface OpenWordElement {
  readonly name: string
  /** Where its own markup begins in what is written. */
  readonly start: number
  isHidden: boolean
}

/**
 * The XML of a part of a Word document as mammoth reads it rightly: without hidden text, with the words of simple fields and of what is written with
 * readings, which mammoth leaves out.
 */
export function mendedWordXml(xml: string, hidden: HiddenStyles): string {
  const written: string[] = []
  const open: OpenWordElement[] = []
  let dropped = 0
  walkXml(xml, {
    onOpen: (tag, attributes) => {
      checkNesting(open.length)
      const name = localName(tag)
      if (DROPPED.has(name)) dropped++
      const holder = open.at(-2)
      const of = open.at(-1)?.name
      // <w:r><w:rPr><w:vanish/>: the properties of a paragraph's mark (<w:pPr><w:rPr>) hide no words.
      if (holder && of === 'rPr' && holder.name === 'r' && hides(name, attributes, hidden))
        holder.isHidden = true
      if (holder && of === 'pPr' && holder.name === 'p' && name === 'pStyle')
        holder.isHidden ||= hidden.has(valueOf(attributes) ?? '')
      open.push({ name, start: written.length, isHidden: false })
      if (dropped === 0 && !UNWRAPPED.has(name)) written.push(openingTag(tag, attributes))
    },
    onText: (text) => {
      if (dropped === 0) written.push(text)
    },
    onClose: (tag) => {
      const element = open.pop()
      const name = localName(tag)
      if (dropped === 0 && !UNWRAPPED.has(name)) written.push(`</${tag}>`)
      if (DROPPED.has(name)) dropped--
      if (element?.isHidden === true) written.length = element.start
    },
  })
  return written.join('')
}

function hides(name: string, attributes: Attributes, hidden: HiddenStyles): boolean {
  if (name === 'rStyle') return hidden.has(valueOf(attributes) ?? '')
  return HIDES.has(name) && isOn(attributes)
}

/** The styles of a Word document that hide their text, by the XML of its styles; what is based on one of them hides it, too. */
export function hiddenStyles(xml: string): HiddenStyles {
  const hidden = new Set<string>()
  const based: (readonly [style: string, on: string])[] = []
  const open: string[] = []
  let style = ''
  walkXml(xml, {
    onOpen: (tag, attributes) => {
      const name = localName(tag)
      if (name === 'style') style = attributes[`${prefixOf(tag)}styleId`] ?? ''
      else if (name === 'basedOn') based.push([style, valueOf(attributes) ?? ''])
      else if (HIDES.has(name) && open.at(-1) === 'rPr' && open.at(-2) === 'style' && isOn(attributes))
        hidden.add(style)
      open.push(name)
    },
    onText: () => {},
    onClose: () => void open.pop(),
  })
  for (let before = -1; before !== hidden.size;) {
    before = hidden.size
    for (const [name, on] of based) if (hidden.has(on)) hidden.add(name)
  }
  return hidden
}

type Attributes = Readonly<Record<string, string>>

interface XmlWalk {
  readonly onOpen: (tag: string, attributes: Attributes) => void
  readonly onText: (text: string) => void
  readonly onClose: (tag: string) => void
}

/** Text and attributes come as they are written, with their character references. */
function walkXml(xml: string, { onOpen, onText, onClose }: XmlWalk): void {
  const parser = new Parser(
    { onopentag: onOpen, ontext: onText, onclosetag: onClose },
    { xmlMode: true, decodeEntities: false },
  )
  parser.end(xml)
}

function openingTag(tag: string, attributes: Attributes): string {
  const written = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`,
  )
  return `<${tag}${written.join('')}>`
}

function localName(tag: string): string {
  return tag.slice(tag.indexOf(':') + 1)
}

function prefixOf(tag: string): string {
  return tag.slice(0, tag.indexOf(':') + 1)
}

/** `w:val`. */
function valueOf(attributes: Attributes): string | undefined {
  return Object.entries(attributes).find(([name]) => localName(name) === 'val')?.[1]
}

/** A switch is on unless it says otherwise. */
function isOn(attributes: Attributes): boolean {
  return !/^(?:0|false|off)$/.test(valueOf(attributes) ?? '')
}
