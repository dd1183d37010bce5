import { lazy, useReducer } from 'react'
import type { ComponentType, ReactNode } from 'react'
import { loadCode } from './load-code.ts'

interface MissingProps {
  readonly onRetry: () => void
}

interface SlotProps<Props> extends MissingProps {
  readonly given: Props
}

/**
 * A part of a page whose code is fetched when it is first drawn; draw it within a Suspense. If the code does not arrive
 * the part says so in its own place and can be asked for again, and the rest of the page goes on; of a part that nobody
 * misses, nothing is said (`Missing`).
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Missing: (props: MissingProps) => ReactNode = NotThere,
): ComponentType<Props> {
  // Not in a state: React throws the state of a part away that waits on its first drawing.
  let Slot = slotOf(load, Missing)
  return function Part(props: Props) {
    const [, drawAgain] = useReducer((times: number) => times + 1, 0)
    const retry = () => {
      Slot = slotOf(load, Missing)
      drawAgain()
    }
    return <Slot given={props} onRetry={retry} />
  }
}

function slotOf<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Missing: (props: MissingProps) => ReactNode,
) {
  return lazy<ComponentType<SlotProps<Props>>>(async () => {
    try {
      const Loaded = await loadCode(load)
      return { default: ({ given }) => <Loaded {...given} /> }
    } catch {
      return { default: Missing }
    }
  })
}

/** For `lazyPart`: says nothing. */
export const nothing = () => null

function NotThere({ onRetry }: MissingProps) {
  return (
    <p role="alert">
      {'This part of the page did not arrive. '}
      <button className="btn" type="button" onClick={onRetry}>
        Try again
      </button>
    </p>
  )
}
