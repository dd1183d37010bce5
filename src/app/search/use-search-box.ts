import { useState } from 'react'
import type { MouseEvent } from 'react'
import { timelinePath } from '#model/address.ts'
import { withText } from '#model/filter.ts'
import { optionGroups, recentGroups } from './option-groups.ts'
import { filterPathOf, pathOf } from './search-options.ts'
import type { OptionGroup, SearchOption } from './search-options.ts'
import { FIRST, useSearch } from './use-search.ts'
import type { Search } from './use-search.ts'
import type { BoxKeys, TypedSearch } from './search-input.tsx'
import { readStored, writeStored } from '#app/core/stored.ts'

/** By how many more articles are shown whenever the list's end is reached. */
const MORE = 5

/** The box of the search, the list under it, and what keys and clicks do. */
export interface SearchBox {
  readonly text: string
  readonly search: Search
  readonly groups: readonly OptionGroup[]
  /** How many lines there are, and which is active; -1 for none. */
  readonly lines: number
  readonly active: number
  readonly change: (text: string) => void
  readonly keys: BoxKeys
  /** A click on a line; lines that are links lead where they lead by themselves. */
  readonly click: (option: SearchOption, event: MouseEvent) => void
  readonly pathOf: (option: SearchOption) => string | undefined
  readonly more: () => void
}

export function useSearchBox(
  { text, view, onType }: TypedSearch,
  onLeave: (path: string) => void,
): SearchBox {
  const [limit, setLimit] = useState(FIRST)
  const [wanted, setWanted] = useState(0)
  const search = useSearch(view, text, limit)
  const groups = text.trim() === '' ? recentGroups(recentSearches()) : optionGroups(search)
  const options = groups.flatMap((group) => group.options)
  const active = Math.min(wanted, options.length - 1)
  const more = () => {
    if (!search.waiting && limit < search.most) setLimit(limit + MORE)
  }

  const change = (next: string) => {
    onType(next)
    setWanted(0)
    setLimit(FIRST)
  }
  const leave = (path: string) => {
    rememberSearch(text)
    onLeave(path)
  }
  // While answers are on their way the lines are those of an earlier text.
  const addAsFilter = (option?: SearchOption) =>
    leave(
      search.waiting ? timelinePath(withText(view, text.trim())) : filterPathOf(option, view, search.asked),
    )
  const open = (option: SearchOption | undefined) => {
    if (option?.kind === 'recent') return change(option.text)
    const path = option && !search.waiting ? pathOf(option, view, search.asked) : undefined
    if (path !== undefined) return leave(path)
    if (text.trim() !== '') addAsFilter()
  }
  const step = (by: number) => {
    if (options.length === 0) return
    if (active + by >= options.length - 1) more()
    setWanted((active + by + options.length) % options.length)
  }
  const keys: BoxKeys = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Enter: (event) => (isWithCommand(event) ? addAsFilter(options[active]) : open(options[active])),
  }
  return {
    text,
    search,
    groups,
    lines: options.length,
    active,
    change,
    keys,
    click: (option, event) => {
      if (event.shiftKey || event.altKey) return rememberSearch(text)
      event.preventDefault()
      if (option.kind === 'recent') return change(option.text)
      if (isWithCommand(event)) addAsFilter(option)
      else open(option)
    },
    pathOf: (option) => pathOf(option, view, search.asked),
    more,
  }
}

function isWithCommand({
  ctrlKey,
  metaKey,
}: {
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}): boolean {
  return ctrlKey || metaKey
}

/** Searches that are remembered. */
const KEPT = 8

/** What was searched for on this device, the latest first. */
function recentSearches(): readonly string[] {
  const stored = readStored('searches')
  return Array.isArray(stored) ? stored.filter((text) => typeof text === 'string').slice(0, KEPT) : []
}

/** Remembers a search that led somewhere. */
function rememberSearch(text: string): void {
  const kept = text.trim()
  if (kept === '') return
  const others = recentSearches().filter((other) => other !== kept)
  writeStored('searches', [kept, ...others].slice(0, KEPT))
}
