import { useEffect, useState } from 'react'

/**
 * True once anything on the page was selected. What serves selections is fetched then: its style sheet, arriving on
 * its own, would make the browser look at all faces again, and text would move to those that came too late.
 */
export function useHasSelected(): boolean {
  const [selected, setSelected] = useState(false)
  useEffect(() => {
    if (selected) return
    const look = () => getSelection()?.isCollapsed === false && setSelected(true)
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [selected])
  return selected
}
