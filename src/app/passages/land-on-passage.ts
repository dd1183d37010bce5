import { isPlaceHeld } from '#app/core/scroll-place.tsx'
import { findPassage } from './find-passage.ts'
import { foldText } from './folded-text.ts'
import { nearestBlock } from './nearest-block.ts'
import { rangeOf, readPageText } from './page-text.ts'
import type { PageText } from './page-text.ts'
import { quotedWords } from './text-directive.ts'
import type { TextDirective } from './text-directive.ts'

/** Where a link to a passage led. `leave` takes back what was marked. */
export type Landing =
  | { readonly kind: 'found'; readonly words: string; readonly leave: () => void }
  | {
      /** `host` is an empty element where the note belongs. */
      readonly kind: 'changed' | 'gone'
      readonly words: string
      readonly host: HTMLElement
      readonly leave: () => void
    }

/** The blocks of an article's body that a passage may have become. */
const BODY = '.prose > [id]'

/**
 * Finds the passages of an address on the page, in the block named by the fragment `id` if there are several alike; lights
 * them up and brings the first into sight, unless the reader's own place is being restored.
 */
export function landOn(directives: readonly TextDirective[], id: string): Landing {
  const page = readPageText(document.querySelector('main') ?? document.body)
  const folded = foldText(page.text)
  const named = page.blocks.filter(({ element }) => element.closest('[id]')?.id === id)
  const near = { start: named[0]?.start ?? 0, end: named.at(-1)?.end ?? 0 }
  const spans = directives.flatMap((directive) => findPassage(folded, directive, near) ?? [])
  const [first] = spans
  if (!first) return landNear(page, directives, id)
  const ranges = spans.map((span) => rangeOf(page, span))
  if ('highlights' in CSS) CSS.highlights.set('passage', new Highlight(...ranges))
  const block = page.blocks.findLast(({ start }) => start <= first.start)?.element
  const unmark = mark(block)
  const stop = bringIntoSight(ranges[0] ?? new Range())
  return {
    kind: 'found',
    words: page.text.slice(first.start, first.end).replace(/\s+/g, ' '),
    leave: () => {
      if ('highlights' in CSS) CSS.highlights.delete('passage')
      unmark()
      stop()
    },
  }
}

function landNear(page: PageText, directives: readonly TextDirective[], id: string): Landing {
  const bodies = [...document.querySelectorAll<HTMLElement>(BODY)]
  const texts = bodies.map((body) =>
    page.blocks
      .filter(({ element }) => body.contains(element))
      .map(({ start, end }) => page.text.slice(start, end))
      .join(' '),
  )
  const words = directives.map(quotedWords).join(' … ')
  const nearest = nearestBlock(
    texts,
    words,
    bodies.findIndex((body) => body.id === id),
  )
  const host = document.createElement('div')
  host.role = 'status'
  const body = nearest === undefined ? undefined : bodies[nearest]
  const prose = document.querySelector('.prose')
  host.className = body ? 'pnote' : 'pnote pnote--in'
  if (body) body.before(host)
  else prose?.before(host)
  const unmark = mark(body)
  const range = new Range()
  range.selectNode(body ?? host)
  const stop = body ? bringIntoSight(range) : toTop()
  return {
    kind: body ? 'changed' : 'gone',
    words,
    host,
    leave: () => {
      host.remove()
      unmark()
      stop()
    },
  }
}

/** Marks a block as the one meant, and gives it the focus. */
function mark(block: Element | undefined): () => void {
  if (!(block instanceof HTMLElement)) return () => {}
  block.classList.add('is-target')
  const couldFocus = block.hasAttribute('tabindex')
  if (!couldFocus) block.tabIndex = -1
  block.focus({ preventScroll: true })
  return () => {
    block.classList.remove('is-target')
    if (!couldFocus) block.removeAttribute('tabindex')
  }
}

/** Where the first line of a passage is brought to, as a share of the window. */
const HEIGHT = 1 / 3

/** How long a passage is kept in sight, in milliseconds: the browser may still be on its way to where it takes the passage for. */
const KEEP_MS = 1_000

const SIGNS = ['wheel', 'pointerdown', 'touchmove', 'keydown'] as const

function bringIntoSight(range: Range): () => void {
  const moved = new AbortController()
  if (isPlaceHeld()) return () => {}
  for (const sign of SIGNS)
    addEventListener(sign, () => moved.abort(), { passive: true, signal: moved.signal })
  const end = performance.now() + KEEP_MS
  const look = () => {
    if (moved.signal.aborted) return
    const { top, bottom } = range.getBoundingClientRect()
    const isSeen = top > BELOW_BAR && Math.min(bottom, top + LINE) < innerHeight
    if (!isSeen) scrollTo({ top: scrollY + top - innerHeight * HEIGHT, behavior: 'instant' })
    if (performance.now() < end) requestAnimationFrame(look)
    else moved.abort()
  }
  look()
  return () => moved.abort()
}

/** Where the bar over an article ends, and the height of a line, in CSS pixels. */
const BELOW_BAR = 120
const LINE = 40

function toTop(): () => void {
  if (!isPlaceHeld()) scrollTo({ top: 0, behavior: 'instant' })
  return () => {}
}
