import type { ReactNode } from 'react'

/** The keys that work in the search, and how much was found. */
export function SearchFoot({ children }: { readonly children: ReactNode }) {
  return (
    <div className="seek__foot">
      <span>
        <kbd>↑</kbd>
        <kbd>↓</kbd> move
      </span>
      <span>
        <kbd>Enter</kbd> open
      </span>
      <span>
        <kbd>Ctrl</kbd>
        <kbd>Enter</kbd> add as a filter
      </span>
      <span role="status">{children}</span>
    </div>
  )
}
