import { Parser } from 'htmlparser2'
import { checkNesting } from '#generator/parse/containers/nesting.ts'

/** An element by itself: what is around it and in it is told apart by the order. */
export interface FlatElement {
  /** Without its prefix. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** All text in it. */
  readonly text: string
}

/** The elements of a small XML file, each when it begins; faults of the markup are read over. */
export function flatElements(xml: string): readonly FlatElement[] {
  const elements: { name: string; attributes: Record<string, string>; text: string }[] = []
  const open: number[] = []
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        checkNesting(open.length)
        open.push(elements.push({ name: tag.replace(/^[^:]*:/, ''), attributes, text: '' }) - 1)
      },
      // Lists in lists are not deep, but a damaged file may be.
      ontext: (text) => {
        for (const index of open.slice(-8)) {
          const element = elements[index]
          if (element) element.text += text
        }
      },
      onclosetag: () => void open.pop(),
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(xml)
  return elements
}
