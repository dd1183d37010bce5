import { useEffect, useEffectEvent } from 'react'
import { flushSync } from 'react-dom'
import { useStore } from '#app/core/store.tsx'
import { counted, inFigures } from '#model/counted.ts'
import { runQuery, runsWithin } from './runs.ts'
import type { ListedArticles } from './runs.ts'

/** How many articles are waited for before a list is printed; of more, those that are there. */
const MOST_ASKED = 500

interface PrintWholeProps {
  readonly list: ListedArticles
  /** How many articles the list shows now that it is drawn for paper; undefined while it is not. */
  readonly drawn: number | undefined
  readonly onWhole: (whole: boolean) => void
}

/**
 * Has a long list drawn whole while it is printed. Printing by key waits for the articles that have not arrived; from the
 * browser's menu those are printed that have, and how many is said on the paper.
 */
export function PrintWhole({ list, drawn, onWhole }: PrintWholeProps) {
  const { client, queries } = useStore()
  const { total } = list.view
  const draw = useEffectEvent((whole: boolean) => flushSync(() => onWhole(whole)))
  const fetchAll = useEffectEvent(async () => {
    const runs = runsWithin(0, Math.min(total, MOST_ASKED))
    await Promise.allSettled(runs.map((run) => client.query(runQuery(queries, list, run))))
  })
  useEffect(() => {
    let place = 0
    const begin = () => {
      place = scrollY
      draw(true)
    }
    const end = () => {
      draw(false)
      scrollTo({ top: place, behavior: 'instant' })
    }
    const press = (event: KeyboardEvent) => {
      const isPrint = event.key.toLowerCase() === 'p' && (event.ctrlKey || event.metaKey)
      if (!isPrint || event.shiftKey || event.altKey) return
      event.preventDefault()
      void fetchAll().then(() => print())
    }
    addEventListener('beforeprint', begin)
    addEventListener('afterprint', end)
    addEventListener('keydown', press)
    return () => {
      removeEventListener('beforeprint', begin)
      removeEventListener('afterprint', end)
      removeEventListener('keydown', press)
    }
  }, [])
  if (drawn === undefined || drawn === total) return null
  return <p>{`Printed: ${inFigures(drawn)} of ${counted(total, 'article')}.`}</p>
}
