import { defaultTreeAdapter } from 'parse5'
import { parseTree } from './page-tree.ts'
import type { TreeElement, TreeNode, TreeParent, TreeSize } from './page-tree.ts'

/** A page as its readers see it, and how large that is. */
export interface RenderedPage {
  readonly tree: TreeParent
  readonly size: TreeSize
}

/** Elements without words of the article; scripts of data are kept. A plain template is a mould for scripts, a shadow root is text. */
const REMOVED = new Set(
  'audio canvas datalist del embed iframe noscript object rp rt s script strike style svg template video'.split(
    ' ',
  ),
)

/** Longer values of attributes are pictures and settings, no addresses. */
const LONGEST_ATTRIBUTE = 4000

/**
 * Takes from a page what readers do not see or what is no text: scripts, styles, icons, comments, closed dialogs, deleted words, readings of
 * ideographs; puts the text of shadow roots where it is shown. Every tag is closed. Undefined for a page that is too large.
 */
export function renderedPage(html: string): RenderedPage | undefined {
  const tree = parseTree(html)
  if (!tree) return undefined
  const size = renderInside(tree, 0)
  return { tree, size }
}

/** Deeper than pages are made, boxes with nothing but a box in them are the leftovers of tags that were never closed. */
const DEEPEST_BOX = 60

/** Recurses no deeper than `parseTree` lets a tree be, or than shadow roots lie in each other. */
function renderInside(parent: TreeParent, depth: number): TreeSize {
  parent.childNodes = parent.childNodes.flatMap((child) => rendered(child, parent))
  if (depth > DEEPEST_BOX) parent.childNodes = withoutBoxes(parent.childNodes)
  const sizes = parent.childNodes.flatMap((child) =>
    defaultTreeAdapter.isElementNode(child) ? renderInside(child, depth + 1) : sizeOfText(child),
  )
  return sizes.reduce(
    (all, { elements, depth }) => ({
      elements: all.elements + elements,
      depth: Math.max(all.depth, depth),
    }),
    { elements: 1, depth },
  )
}

/** linkedom makes a node of every character reference, which is how it writes these. */
function sizeOfText(node: TreeNode): TreeSize {
  const references = defaultTreeAdapter.isTextNode(node) ? node.value.match(/[&<>]/g)?.length : 0
  return { elements: references ?? 0, depth: 0 }
}

/** What stands in place of a node: itself, nothing, or for an element with a shadow root what that shows. */
function rendered(node: TreeNode, parent: TreeParent): readonly TreeNode[] {
  if (defaultTreeAdapter.isCommentNode(node)) return []
  if (!defaultTreeAdapter.isElementNode(node)) return [node]
  if (isRemoved(node)) return []
  const root = node.childNodes.find(isShadowRoot)
  if (root) node.childNodes = shownChildren(root.content, node)
  node.attrs = node.attrs.filter(
    ({ name, value }) => value.length <= LONGEST_ATTRIBUTE && !(name === 'hidden' && value === 'until-found'),
  )
  node.parentNode = parent
  return [node]
}

/** The nodes, or for a lone box in a box in a box what stands in the innermost. */
function withoutBoxes(nodes: TreeNode[]): TreeNode[] {
  for (let inside = nodes; ;) {
    const [box, ...others] = inside.filter(
      (node) => !defaultTreeAdapter.isTextNode(node) || node.value.trim() !== '',
    )
    if (
      !box ||
      others.length > 0 ||
      !defaultTreeAdapter.isElementNode(box) ||
      !/^(?:div|span|font|b|i|.+-.+)$/.test(box.tagName)
    )
      return inside
    inside = box.childNodes.flatMap((child) => rendered(child, box))
  }
}

function isRemoved(element: TreeElement): boolean {
  if (element.tagName === 'dialog') return attribute(element, 'open') === undefined
  return REMOVED.has(element.tagName) && !isDataScript(element)
}

function isDataScript(element: TreeElement): boolean {
  return element.tagName === 'script' && /\bld\+json\b/i.test(attribute(element, 'type') ?? '')
}

/** Declared in HTML (https://html.spec.whatwg.org/#attr-template-shadowrootmode), or as Chromium writes it into MHTML. */
function isShadowRoot(node: TreeNode): node is TreeElement & { readonly content: TreeParent } {
  return (
    node.nodeName === 'template' &&
    'content' in node &&
    ['shadowrootmode', 'shadowmode', 'shadowroot'].some((name) => attribute(node, name) !== undefined)
  )
}

/** The children of a shadow root, with the children of its host in the slots that they name. */
function shownChildren(root: TreeParent, host: TreeElement): TreeNode[] {
  const light = host.childNodes.filter((child) => !isShadowRoot(child))
  const inSlot = (name: string) =>
    light.filter((child) => name === (('attrs' in child ? attribute(child, 'slot') : undefined) ?? ''))
  const fill = (parent: TreeParent): TreeNode[] =>
    parent.childNodes.flatMap((child) => {
      if (!defaultTreeAdapter.isElementNode(child)) return [child]
      const given = child.tagName === 'slot' ? inSlot(attribute(child, 'name') ?? '') : []
      if (given.length > 0) return given
      child.childNodes = fill(child)
      return [child]
    })
  return fill(root)
}

function attribute({ attrs }: TreeElement, name: string): string | undefined {
  return attrs.find((attr) => attr.name === name)?.value
}
