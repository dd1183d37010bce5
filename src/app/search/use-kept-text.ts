import { useEffect, useEffectEvent, useRef } from 'react'
import { useSettled } from './use-settled.ts'

/** A pause after which the text belongs in the history, in milliseconds: browsers allow few changes of it a second. */
const KEEP_MS = 400

/** What keeps a text. */
export interface KeptText {
  /** Keeps it now; to be waited for before going elsewhere, since of two ways begun at once the later takes the former's place. */
  readonly keep: () => Promise<void>
  /** Leaves it as it was kept last. */
  readonly leave: () => void
}

/** Tells of a text that is not the one told last, once the fingers rest. */
export function useKeptText(
  text: string,
  initial: string,
  onText: (text: string) => void | Promise<void>,
): KeptText {
  const settled = useSettled(text, KEEP_MS)
  const kept = useRef(initial)
  const keep = async (next: string) => {
    if (next === kept.current) return
    kept.current = next
    await onText(next)
  }
  const onSettled = useEffectEvent(keep)
  useEffect(() => void onSettled(settled), [settled])
  return {
    keep: () => keep(text),
    leave: () => {
      kept.current = text
    },
  }
}
