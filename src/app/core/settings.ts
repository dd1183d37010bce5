import { useSyncExternalStore } from 'react'
import { readStored, writeStored } from './stored.ts'

/** How one reader likes to read; kept in the browser, never in an address. */
export interface Settings {
  readonly theme: 'system' | 'light' | 'dark'
  readonly size: 1 | 2 | 3 | 4 | 5
  readonly face: 'serif' | 'sans'
  readonly spacing: 'close' | 'normal' | 'open'
  /** Whether names in the text wear their lines. */
  readonly people: boolean
  readonly countries: boolean
  readonly places: boolean
  /** Whether who says what stands in the margin. */
  readonly statements: boolean
  /** Single-letter keys (WCAG 2.1.4: there must be a way to turn them off). */
  readonly keys: boolean
}

const DEFAULTS: Settings = {
  theme: 'system',
  size: 2,
  face: 'serif',
  spacing: 'normal',
  people: true,
  countries: true,
  places: true,
  statements: false,
  keys: true,
}

const CHOICES: { readonly [Key in keyof Settings]: readonly Settings[Key][] } = {
  theme: ['system', 'light', 'dark'],
  size: [1, 2, 3, 4, 5],
  face: ['serif', 'sans'],
  spacing: ['close', 'normal', 'open'],
  people: [true, false],
  countries: [true, false],
  places: [true, false],
  statements: [true, false],
  keys: [true, false],
}

/** Where the text is so narrow that places are marked only if they are asked for. */
const PHONE = '(max-width: 40rem)'

let current: Settings | undefined
const listeners = new Set<() => void>()

/** The settings; the defaults on the first drawing, which is the same for everybody. */
export function useSettings(): Settings {
  return useSyncExternalStore(subscribe, currentSettings, () => DEFAULTS)
}

/** The settings outside of a drawing. */
export function currentSettings(): Settings {
  current ??= parseSettings(readStored('settings'), !matchMedia(PHONE).matches)
  return current
}

/** Changes some settings, keeps them, and shows them at once. */
export function changeSettings(change: Partial<Settings>): void {
  keepSettings({ ...currentSettings(), ...change })
}

/** Goes back to the settings of a reader who never chose any, and keeps none. */
export function forgetSettings(): void {
  keepSettings(undefined)
}

function keepSettings(kept: Settings | undefined): void {
  writeStored('settings', kept)
  current = kept
  showSettings(document.documentElement, currentSettings())
  for (const listener of listeners) listener()
}

/** Writes the settings onto the root element, where the styles look for them; defaults leave nothing. */
export function showSettings(root: HTMLElement, settings: Settings): void {
  for (const key of ['theme', 'size', 'face', 'spacing'] as const) {
    if (settings[key] === DEFAULTS[key]) delete root.dataset[key]
    else root.dataset[key] = String(settings[key])
  }
}

/** Takes what is readable of stored settings and the defaults for the rest; `places` is that of places. */
export function parseSettings(stored: unknown, places = DEFAULTS.places): Settings {
  const found =
    typeof stored === 'object' && stored !== null
      ? new Map(Object.entries(stored))
      : new Map<string, unknown>()
  const valid = Object.entries(CHOICES).filter(([key, choices]) =>
    (choices as readonly unknown[]).includes(found.get(key)),
  )
  return { ...DEFAULTS, places, ...Object.fromEntries(valid.map(([key]) => [key, found.get(key)])) }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
