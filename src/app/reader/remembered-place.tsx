import { useEffect, useState } from 'react'
import type { RefObject } from 'react'
import { useLocation } from 'react-router'
import type { ArticleId } from '#model/article.ts'
import { passageInAddress } from '#app/core/history-entries.ts'
import { isPlaceHeld } from '#app/core/scroll-place.tsx'
import { useUntilRead } from '#app/ui/use-until-read.ts'
import { readStored, writeStored } from '#app/core/stored.ts'

interface RememberedPlaceProps {
  readonly article: ArticleId
  readonly reader: RefObject<HTMLElement | null>
}

/** How long the way back to the top is offered at the least, in milliseconds. */
const SHOWN_MS = 6_000

/** Scrolling has come to rest. */
const REST_MS = 300

/**
 * Brings a reader who comes back to an article to where they left it, and offers the way back to the top. A link to a
 * passage, and the place that Back restores, go before.
 */
export function RememberedPlace({ article, reader }: RememberedPlaceProps) {
  const { hash } = useLocation()
  const [restored, setRestored] = useState(false)
  useEffect(() => {
    const block = hash === '' && passageInAddress() === '' ? placeIn(article) : undefined
    const frame = requestAnimationFrame(() => {
      if (block === undefined || scrollY > 0 || isPlaceHeld()) return
      reader.current?.querySelector(`#p${block}`)?.scrollIntoView({ block: 'start', behavior: 'instant' })
      setRestored(true)
    })
    return () => cancelAnimationFrame(frame)
  }, [article, hash, reader])
  useUntilRead(restored ? article : undefined, SHOWN_MS, () => setRestored(false))
  useNotedPlace(article, reader)
  return (
    <div role="status" className={restored ? 'toast' : 'vh'}>
      {restored && (
        <>
          Where you left off
          <button
            type="button"
            onClick={() => {
              scrollTo({ top: 0 })
              setRestored(false)
            }}
          >
            Back to the top
          </button>
        </>
      )}
    </div>
  )
}

function useNotedPlace(article: ArticleId, reader: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let timer = 0
    const note = () => {
      clearTimeout(timer)
      timer = window.setTimeout(
        () => reader.current && notePlace(article, blockInSight(reader.current)),
        REST_MS,
      )
    }
    addEventListener('scroll', note, { passive: true })
    return () => {
      clearTimeout(timer)
      removeEventListener('scroll', note)
    }
  }, [article, reader])
}

/** The block at the top of the window, from 1; undefined at the beginning, and when the end is in sight. */
function blockInSight(reader: HTMLElement): number | undefined {
  const blocks = [...reader.querySelectorAll('.prose > [id]')]
  const end = blocks.at(-1)?.getBoundingClientRect().bottom ?? 0
  const index = blocks.findIndex((block) => block.getBoundingClientRect().bottom > 120)
  return index < 1 || end < innerHeight ? undefined : index + 1
}

/** Articles whose places are kept; the one read longest ago is forgotten first. */
const MOST = 50

type Place = readonly [article: string, block: number]

/** The block at which an article was left; undefined if it was not begun, or was read to its end. */
export function placeIn(article: string): number | undefined {
  return storedPlaces().find(([id]) => id === article)?.[1]
}

/** Notes where an article is left; undefined forgets it. */
export function notePlace(article: string, block: number | undefined): void {
  const others = storedPlaces().filter(([id]) => id !== article)
  const places: readonly Place[] = block === undefined ? others : [...others, [article, block]]
  writeStored('places', places.slice(-MOST))
}

function storedPlaces(): readonly Place[] {
  const stored = readStored('places')
  return Array.isArray(stored) ? stored.filter(isPlace) : []
}

function isPlace(value: unknown): value is Place {
  return Array.isArray(value) && typeof value[0] === 'string' && Number.isInteger(value[1])
}
