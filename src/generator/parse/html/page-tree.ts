import { defaultTreeAdapter, parse } from 'parse5'
import type { DefaultTreeAdapterTypes } from 'parse5'

/** Elements and levels of a tree. */
export interface TreeSize {
  readonly elements: number
  readonly depth: number
}

export type TreeParent = DefaultTreeAdapterTypes.ParentNode
export type TreeElement = DefaultTreeAdapterTypes.Element
export type TreeNode = DefaultTreeAdapterTypes.ChildNode

/** The largest page that is read at all; news pages have below 15,000. */
const MOST_ELEMENTS = 60_000

/** Below this depth elements are put beside each other, as browsers do (Chromium from 512 on), so that what walks the tree may recurse. */
const DEEPEST = 1000

/** A parser looks through all open elements again and again; with more of them it takes seconds. */
const MOST_OPEN = 4000

/** Ends the parsing of a page that is too large. */
class TooLarge extends Error {}

/**
 * The tree that a browser makes of a page (https://html.spec.whatwg.org/multipage/parsing.html): tags left out are added, icons and unclosed tags
 * count as in a browser. Undefined for a page with more elements, or more of them open at once, than a page of an article has.
 */
export function parseTree(html: string): DefaultTreeAdapterTypes.Document | undefined {
  try {
    return parse(html, { treeAdapter: boundedAdapter(), scriptingEnabled: false })
  } catch (error) {
    if (error instanceof TooLarge) return undefined
    throw error
  }
}

function boundedAdapter(): typeof defaultTreeAdapter {
  const depths = new WeakMap<object, number>()
  let elements = 0
  const depthOf = (node: object) => depths.get(node) ?? 0
  const shownParent = (parent: TreeParent) =>
    depthOf(parent) > DEEPEST && 'parentNode' in parent ? (parent.parentNode ?? parent) : parent
  return {
    ...defaultTreeAdapter,
    createElement(name, namespace, attributes) {
      if (++elements > MOST_ELEMENTS) throw new TooLarge()
      return defaultTreeAdapter.createElement(name, namespace, attributes)
    },
    appendChild(parent, child) {
      const depth = depthOf(parent) + 1
      if (depth > MOST_OPEN) throw new TooLarge()
      depths.set(child, depth)
      defaultTreeAdapter.appendChild(shownParent(parent), child)
    },
    insertText: (parent, text) => defaultTreeAdapter.insertText(shownParent(parent), text),
  }
}
