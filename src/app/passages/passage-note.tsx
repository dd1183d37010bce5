import { Link } from '#app/ui/link.tsx'
import { searchPath } from '#model/address.ts'
import { EVERYTHING, withText } from '#model/filter.ts'

interface PassageNoteProps {
  readonly kind: 'changed' | 'gone'
  /** What the link quoted. */
  readonly quoted: string
  readonly onDismiss: () => void
}

/** Says that a passage changed or is gone, and what the link quoted; until it is dismissed. */
export function PassageNote({ kind, quoted, onDismiss }: PassageNoteProps) {
  return (
    <>
      <b>{kind === 'changed' ? 'The passage changed' : 'The passage is not in this article any more'}</b>
      The link quoted
      <q>{`“${quoted}”`}</q>
      {kind === 'changed'
        ? 'The nearest paragraph is marked. '
        : 'No paragraph is near it, so the article is shown from its start. '}
      <Link className="link" to={searchPath(withText(EVERYTHING, quoted.replaceAll('"', ' ')))}>
        Search for these words
      </Link>{' '}
      <button className="textbtn" type="button" onClick={onDismiss}>
        Dismiss
      </button>
    </>
  )
}
