import { lazy, useReducer } from 'react'
import type { ComponentType } from 'react'
import { loadCode } from './load-code.ts'

interface SlotProps<Props> {
  readonly given: Props
  readonly onRetry: () => void
}

/**
 * A part of a page whose code is fetched when it is first drawn; draw it within a Suspense. If the code does not arrive
 * the part says so in its own place and can be asked for again, and the rest of the page goes on.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  // Not in a state: React throws the state of a part away that waits on its first drawing.
  let Slot = slotOf(load)
  return function Part(props: Props) {
    const [, drawAgain] = useReducer((times: number) => times + 1, 0)
    const retry = () => {
      Slot = slotOf(load)
      drawAgain()
    }
    return <Slot given={props} onRetry={retry} />
  }
}

function slotOf<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return lazy<ComponentType<SlotProps<Props>>>(async () => {
    try {
      const Loaded = await loadCode(load)
      return { default: ({ given }) => <Loaded {...given} /> }
    } catch {
      return { default: NotThere }
    }
  })
}

function NotThere({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <p role="alert">
      {'This part of the page did not arrive. '}
      <button className="btn" type="button" onClick={onRetry}>
        Try again
      </button>
    </p>
  )
}
