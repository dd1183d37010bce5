import { useSyncExternalStore } from 'react'

const never = () => () => {}

/**
 * False while the first screen is drawn (in the build and when the browser takes the prerendered page over), true from
 * then on. What a static page cannot know (query string, stored settings) waits for it, so that both drawings agree.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
