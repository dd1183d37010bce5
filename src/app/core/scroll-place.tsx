import { useEffect, useLayoutEffect, useRef } from 'react'
import { NavigationType, useLocation, useNavigationType } from 'react-router'
import { readInTab, writeInTab } from './stored.ts'

/** Where each entry of the history was left, in CSS pixels from the top of its page, by the keys of the entries. */
let places: Map<string, number> | undefined

/** Entries whose places are kept; those left longest ago are forgotten first. */
const MOST = 100

/** How long a place is held at most, in milliseconds, and how many frames it must stand still before it is let go. */
const HOLD_MS = 10_000
const STILL_FRAMES = 12

/** What shows that the reader moves on. */
const SIGNS = ['wheel', 'pointerdown', 'touchmove', 'keydown'] as const

let holding = false

/** Whether a place is being restored now, which goes before any other place to scroll to. */
export function isPlaceHeld(): boolean {
  return holding
}

/**
 * Keeps the reader's place on the page: back and forth in the history and after a reload it is where it was; a new page
 * begins at its top, or at what its fragment names, unless the step says that the reader stays (`state.stays`). Steps to a
 * fragment, and the first place of a visit, are the browser's.
 */
export function ScrollPlace() {
  const { key, pathname, hash, state } = useLocation()
  const kind = useNavigationType()
  const shown = useRef<string>(undefined)
  useEffect(() => keepPlaces(shown), [])
  useLayoutEffect(() => {
    const isFirst = shown.current === undefined
    shown.current = key
    const place = kind === NavigationType.Pop ? knownPlaces().get(key) : undefined
    if (place !== undefined) return hold(place)
    if (isFirst ? scrollY === 0 && hash !== '' : kind !== NavigationType.Pop && !stays(state)) begin(hash)
    knownPlaces().set(key, scrollY)
    return undefined
    // oxlint-disable-next-line react/exhaustive-deps
  }, [key])
  useFocusOnHeading(pathname)
  return null
}

/** After a step to another page its heading has the focus: it is read out, and the Tab key goes on from there. */
function useFocusOnHeading(pathname: string): void {
  const before = useRef(pathname)
  useEffect(() => {
    if (before.current === pathname) return
    before.current = pathname
    const heading = document.querySelector<HTMLElement>('main h1')
    if (!heading) return
    heading.tabIndex = -1
    heading.focus({ preventScroll: true })
  }, [pathname])
}

function stays(state: unknown): boolean {
  return (state as { readonly stays?: boolean } | null)?.stays === true
}

function begin(hash: string): void {
  const target = hash === '' ? null : document.getElementById(hash.slice(1))
  if (target) target.scrollIntoView({ behavior: 'instant' })
  else scrollTo({ top: 0, behavior: 'instant' })
}

/** Notes where the reader is while scrolling; for the tab's next page when this one is left. */
function keepPlaces(shown: { readonly current: string | undefined }): () => void {
  const left = new AbortController()
  const { signal } = left
  const note = () => {
    // A step to a fragment scrolls before its entry is shown: the place is not that of the entry it left.
    if (shown.current === undefined || holding || keyOfEntry() !== shown.current) return
    knownPlaces().delete(shown.current)
    knownPlaces().set(shown.current, scrollY)
  }
  history.scrollRestoration = 'manual'
  addEventListener('scroll', note, { passive: true, signal })
  addEventListener(
    'pagehide',
    () => {
      note()
      // Until the scripts of the next page run, its place is the browser's.
      history.scrollRestoration = 'auto'
      writeInTab('places', [...knownPlaces()].slice(-MOST))
    },
    { signal },
  )
  addEventListener('pageshow', () => (history.scrollRestoration = 'manual'), { signal })
  return () => left.abort()
}

function keyOfEntry(): string | undefined {
  return (history.state as { readonly key?: string } | null)?.key
}

function knownPlaces(): Map<string, number> {
  places ??= new Map(readInTab('places') as Iterable<[string, number]> | undefined)
  return places
}

/**
 * Scrolls to a place, and holds it until all that was asked for has arrived and nothing moves any more, or the reader
 * moves on. The browser's own scroll anchoring rests meanwhile: rows of a list that change above the window would take
 * the place along.
 */
function hold(place: number): () => void {
  const moved = new AbortController()
  const { style } = document.documentElement
  const end = performance.now() + HOLD_MS
  let still = 0
  const letGo = () => {
    holding = false
    style.overflowAnchor = ''
    moved.abort()
  }
  const step = () => {
    if (moved.signal.aborted) return
    still = Math.abs(scrollY - place) < 1 && !document.querySelector(UNFINISHED) ? still + 1 : 0
    scrollTo({ top: place, behavior: 'instant' })
    if (still > STILL_FRAMES || performance.now() > end) letGo()
    else requestAnimationFrame(step)
  }
  holding = true
  style.overflowAnchor = 'none'
  for (const sign of SIGNS) addEventListener(sign, letGo, { passive: true, signal: moved.signal })
  step()
  return letGo
}

/** What is not there yet and may change heights. */
const UNFINISHED = '[aria-busy=true], .entry[aria-hidden=true]'
