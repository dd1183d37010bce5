import { useLate } from '#app/ui/use-late.ts'

/** Thin rules where an entry of the timeline will stand, on the real spine with its real dash. */
export function EntrySkeleton() {
  return (
    <li className="entry" aria-hidden="true">
      <div className="entry__day">
        <span className="sk" />
      </div>
      <div className="entry__body">
        <span className="sk" />
        <span className="sk" />
        <span className="sk" />
      </div>
      <div className="entry__margin">
        <span className="sk" />
        <span className="sk" />
      </div>
    </li>
  )
}

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
