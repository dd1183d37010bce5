import { readStored, writeStored } from '#app/core/stored.ts'

/** Searches that are remembered. */
const KEPT = 8

/** What was searched for on this device, the latest first. */
export function recentSearches(): readonly string[] {
  const stored = readStored('searches')
  return Array.isArray(stored) ? stored.filter((text) => typeof text === 'string').slice(0, KEPT) : []
}

/** Remembers a search that led somewhere. */
export function rememberSearch(text: string): void {
  const kept = text.trim()
  if (kept === '') return
  const others = recentSearches().filter((other) => other !== kept)
  writeStored('searches', [kept, ...others].slice(0, KEPT))
}
