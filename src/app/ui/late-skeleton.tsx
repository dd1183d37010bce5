import { useEffect, useState } from 'react'
import { EntrySkeleton } from './entry-skeleton.tsx'

/** Shorter waits are shown by nothing but the spine: a flash of grey reads as a fault. */
const LATE_MS = 200

/** Stands in for an entry that has not arrived; its lines appear when the wait gets long. */
export function LateSkeleton() {
  const late = useLate()
  if (late) return <EntrySkeleton />
  return (
    <li className="entry" aria-hidden="true">
      <div className="entry__body" />
    </li>
  )
}

/** True once the wait has got long. */
function useLate(): boolean {
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), LATE_MS)
    return () => clearTimeout(timer)
  }, [])
  return late
}
