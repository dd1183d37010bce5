import { useInsertionEffect, useLayoutEffect, useRef } from 'react'
import { ScrollRestoration } from 'react-router'

/**
 * Restores scroll positions as the reader goes back and forth. When React Router 7 takes a prerendered page over, it
 * scrolls to the top: a reader who has scrolled by then, followed a link to a passage or is pressing a button would lose
 * their place, so that this first position is put back before anything is painted.
 */
export function ScrollPlace() {
  const position = useRef(0)
  useInsertionEffect(() => {
    position.current = scrollY
  }, [])
  useLayoutEffect(() => {
    if (scrollY === 0 && position.current > 0) scrollTo({ top: position.current, behavior: 'instant' })
  }, [])
  return <ScrollRestoration />
}
