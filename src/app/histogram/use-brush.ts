import { useEffect, useRef, useState } from 'react'
import type { PointerEvent } from 'react'
import { daysBetween, edgesAround } from '#app/ui/bins.ts'
import type { Bins } from '#app/ui/bins.ts'
import type { DayRange } from '#model/day.ts'

/** Two edges of bins, the first before the second. */
export type Edges = readonly [from: number, to: number]

/** `fresh`: a new step of the visit, else a refinement of the last one. */
export type OnRange = (range: DayRange | undefined, fresh: boolean) => void

/**
 * A range of bins that is drawn with the pointer or moved by its ends. It follows the hand at once; `onRange` is called
 * when the hand lets go; Escape leaves it as it was. Everything, and a click on the one chosen bin, mean no range; of a part
 * of the archive everything is a range, too.
 */
export function useBrush(bins: Bins, range: DayRange | undefined, onRange: OnRange, isPart: boolean) {
  const [draft, setDraft] = useState<Edges>()
  const anchor = useRef<number>(undefined)
  const chosen = range && edgesAround(bins, range)
  const brush = draft ?? chosen

  const leave = () => {
    anchor.current = undefined
    setDraft(undefined)
  }
  const drafting = draft !== undefined
  useEffect(() => {
    if (!drafting) return
    // The pointer takes the focus off the histogram, so the key is listened for everywhere.
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      anchor.current = undefined
      setDraft(undefined)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [drafting])
  const settle = (edges: Edges | undefined, fresh: boolean) => {
    leave()
    if (!edges || sameEdges(edges, chosen)) return
    const everything = !isPart && edges[1] - edges[0] === bins.count
    onRange(everything ? undefined : daysBetween(bins, ...edges), fresh)
  }
  const frame = {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0 || event.target instanceof HTMLInputElement) return
      event.currentTarget.setPointerCapture(event.pointerId)
      anchor.current = binUnder(event, bins)
      setDraft([anchor.current, anchor.current + 1])
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (anchor.current !== undefined) setDraft(around(anchor.current, binUnder(event, bins)))
    },
    onPointerUp: () => {
      if (anchor.current === undefined) return
      if (chosen && draft && sameEdges(draft, chosen)) {
        leave()
        onRange(undefined, true)
      } else settle(draft, true)
    },
    onPointerCancel: leave,
  }
  const grip = {
    onMove: (edge: 0 | 1, at: number) => {
      const [from, to] = brush ?? [0, bins.count]
      setDraft(edge === 0 ? [Math.min(at, to - 1), to] : [from, Math.max(at, from + 1)])
    },
    /** By keys a range is refined in small steps: only the first of them is a step of the visit. */
    onRelease: (byKeys: boolean) => {
      // A grip that loses the focus to the drawing of a new range has nothing to say of it.
      if (anchor.current === undefined) settle(draft, !byKeys || !chosen)
    },
  }
  return { brush, frame, grip }
}

function binUnder(event: PointerEvent<HTMLElement>, { count }: Bins): number {
  const { left, width } = event.currentTarget.getBoundingClientRect()
  const bin = Math.floor(((event.clientX - left) / width) * count)
  return Math.min(Math.max(bin, 0), count - 1)
}

function around(a: number, b: number): Edges {
  return [Math.min(a, b), Math.max(a, b) + 1]
}

function sameEdges(a: Edges, b: Edges | undefined): boolean {
  return b !== undefined && a[0] === b[0] && a[1] === b[1]
}
