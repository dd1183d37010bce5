/**
 * Gives every entry of the history the key that the router knows entries by (`location.key`): also the first, and each that
 * the browser makes itself for a step to a fragment, which the router would all take for one ("default"). Called before the
 * router is made, so that it sees them with their keys.
 */
export function nameEntries(): void {
  nameEntry()
  addEventListener('popstate', nameEntry)
}

function nameEntry(): void {
  const { state } = history as { readonly state: { readonly key?: string } | null }
  if (state?.key !== undefined) return
  const key = Math.random().toString(36).slice(2)
  history.replaceState({ idx: 0, ...state, key }, '', fullAddress())
}

/**
 * The page's address with the passage that it points at (`:~:text=…`), which browsers keep out of `location`; without it
 * in those that tell it nowhere.
 */
function fullAddress(): string {
  const [load] = performance.getEntriesByType('navigation')
  const told = globalThis.navigation?.currentEntry?.url ?? load?.name ?? ''
  return told.split(PASSAGE)[0]?.replace(/#$/, '') === location.href.replace(/#$/, '') ? told : location.href
}

/** What an address says of passages: the directives behind ":~:" (https://wicg.github.io/scroll-to-text-fragment/), "" for none. */
export function passageInAddress(): string {
  return fullAddress().split(PASSAGE)[1] ?? ''
}

const PASSAGE = ':~:'
