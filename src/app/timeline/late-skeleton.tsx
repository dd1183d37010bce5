import { EntrySkeleton } from './entry-skeleton.tsx'
import { useLate } from '#app/ui/use-late.ts'

/** Stands in for an entry that has not arrived; its lines appear when the wait gets long, until then there is the spine. */
export function LateSkeleton() {
  const late = useLate(true)
  if (late) return <EntrySkeleton />
  return (
    <li className="entry" aria-hidden="true">
      <div className="entry__body" />
    </li>
  )
}
