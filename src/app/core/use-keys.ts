import { useEffect, useRef } from 'react'
import { currentSettings } from './settings.ts'

/** What keys do on a page: "j", "?", "g t" (g, then t), "Alt+ArrowUp", "Escape". */
export type Bindings = Readonly<Record<string, (() => void) | undefined>>

/** How long the first key of two waits for the second, in milliseconds. */
const SEQUENCE_MS = 1_200

const bound = new Set<{ readonly current: Bindings }>()
let first: { readonly key: string; readonly at: number } | undefined

/** Binds keys while the component is there; of two that bind the same key, the one that came later has it. */
export function useKeys(bindings: Bindings): void {
  const latest = useRef(bindings)
  useEffect(() => {
    latest.current = bindings
  })
  useEffect(() => {
    bound.add(latest)
    if (bound.size === 1) document.addEventListener('keydown', press)
    return () => {
      bound.delete(latest)
      if (bound.size === 0) document.removeEventListener('keydown', press)
    }
  }, [])
}

function press(event: KeyboardEvent): void {
  const key = nameOfKey(event)
  if (key === undefined || event.defaultPrevented || isTaken(event, key)) return
  const sequence = first && event.timeStamp - first.at < SEQUENCE_MS ? `${first.key} ${key}` : key
  const act = actionOf(sequence) ?? actionOf(key)
  first = act ? undefined : { key, at: event.timeStamp }
  if (!act) return
  event.preventDefault()
  act()
}

function actionOf(keys: string): (() => void) | undefined {
  return [...bound].reverse().find(({ current }) => current[keys])?.current[keys]
}

function nameOfKey({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): string | undefined {
  if (ctrlKey || metaKey) return undefined
  return altKey ? `Alt+${key}` : key
}

/** Keys belong to a field that is typed in, to an open dialog or panel, and, single letters, to nobody where the reader has switched them off. */
function isTaken({ target }: KeyboardEvent, key: string): boolean {
  if (key.length === 1 && !currentSettings().keys) return true
  if (document.querySelector('dialog[open], :popover-open')) return true
  return (
    target instanceof Element &&
    target.closest('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]') !== null
  )
}
