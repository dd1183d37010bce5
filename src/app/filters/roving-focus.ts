/** What the Tab key would stop at in a panel. */
const STOPS = 'a[href], button, input'

/** Where it stops at first: what is typed into, else the first value. */
const FIRST = ['input', '.opt']

const STEPS: ReadonlyMap<string, number> = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
])

/**
 * Makes each panel of the filters one stop for the Tab key: the part that had the focus last. Arrow keys lead up and down
 * through the panel, and sideways from a value to what leaves it out (the ARIA pattern's roving tabindex). Returns what
 * undoes it.
 */
export function keepOneStop(panels: HTMLElement): () => void {
  const left = new AbortController()
  const { signal } = left
  const keep = () => {
    for (const panel of panels.querySelectorAll<HTMLElement>('.facet')) keepStop(panel)
  }
  const seen = new MutationObserver(keep)
  seen.observe(panels, { childList: true, subtree: true })
  panels.addEventListener('focusin', keep, { signal })
  panels.addEventListener('keydown', step, { signal })
  keep()
  return () => {
    left.abort()
    seen.disconnect()
    for (const stop of panels.querySelectorAll<HTMLElement>(STOPS)) stop.removeAttribute('tabindex')
  }
}

function keepStop(panel: HTMLElement): void {
  const stops = stopsOf(panel)
  const focused = stops.find((stop) => stop === document.activeElement)
  const before = stops.filter((stop) => stop.tabIndex === 0)
  const first = FIRST.map((selector) => stops.find((stop) => stop.matches(selector))).find(Boolean)
  const kept = focused ?? (before.length === 1 ? before[0] : (first ?? stops[0]))
  for (const stop of stops) {
    const tabIndex = stop === kept ? 0 : -1
    if (stop.tabIndex !== tabIndex) stop.tabIndex = tabIndex
  }
}

function stopsOf(panel: HTMLElement): readonly HTMLElement[] {
  return [...panel.querySelectorAll<HTMLElement>(STOPS)]
}

function step(event: KeyboardEvent): void {
  const { target } = event
  if (!(target instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey) return
  const next =
    event.key === 'ArrowLeft' || event.key === 'ArrowRight' ? beside(target) : above(target, event.key)
  if (!next) return
  event.preventDefault()
  next.focus()
}

/** The other part of a value's row. */
function beside(target: HTMLElement): HTMLElement | undefined {
  const row = target.closest('.opts li')
  return [...(row?.querySelectorAll<HTMLElement>('a') ?? [])].find((link) => link !== target)
}

/** Up or down; what leaves a value out is beside it, not under it. */
function above(target: HTMLElement, key: string): HTMLElement | undefined {
  const by = STEPS.get(key)
  const panel = target.closest<HTMLElement>('.facet')
  if (by === undefined || !panel) return undefined
  const kind = target.matches('.opt__not') ? '.opt' : '.opt__not'
  const stops = stopsOf(panel).filter(
    (stop) => stop === target || !stop.matches(kind) || !stop.closest('.opts'),
  )
  return stops[stops.indexOf(target) + by]
}
