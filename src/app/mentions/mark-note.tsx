import '#app/styles/extra.css'
import { useEffect, useId, useRef, useState } from 'react'
import { useStore } from '#app/core/store.tsx'
import { CloseButton } from '#app/ui/close-button.tsx'
import { Link } from '#app/ui/link.tsx'
import { useCopy } from '#app/ui/toast.tsx'
import { aboutPath } from '#model/address.ts'
import { firstBodyPart } from '#model/article.ts'
import type { Article } from '#model/article.ts'
import { correctionsOf } from './correction-lines.ts'
import type { SuggestedCorrection } from './correction-lines.ts'
import { markAccount } from './mark-account.ts'
import type { MarkAccount } from './mark-account.ts'
import { marksOf } from './marks.ts'
import type { MarkedMention } from './marks.ts'

/** Between the mark and its note, and between the note and the edge of the window, in CSS pixels. */
const GAP = 6

interface MarkNoteProps {
  readonly article: Article
  /** The element of the mark that was asked about. */
  readonly mark: HTMLElement
  readonly onClose: () => void
}

/**
 * The note of a mark: what was read, from which words, how sure that is, and the lines that correct it. The browser
 * closes it on Escape and on a press elsewhere; the focus goes back to the mark.
 */
export function MarkNote({ article, mark, onClose }: MarkNoteProps) {
  const note = useRef<HTMLDivElement>(null)
  const heading = useId()
  const meant = mentionOf(article, mark)
  const account = meant && markAccount(article, meant)
  useEffect(() => {
    const element = note.current
    if (!element) return
    element.showPopover()
    place(element, mark)
    element.focus()
    mark.classList.add('is-highlighted')
    return () => mark.classList.remove('is-highlighted')
  }, [mark])
  if (!meant || !account) return null
  const close = () => {
    if (note.current?.contains(document.activeElement) || document.activeElement === document.body)
      mark.focus({ preventScroll: true })
    onClose()
  }
  return (
    <div
      className="pop note"
      popover="auto"
      role="dialog"
      aria-labelledby={heading}
      tabIndex={-1}
      dir="ltr"
      ref={note}
      // Before it is hidden, while the focus is still in it.
      onBeforeToggle={({ newState }) => newState === 'closed' && close()}
    >
      <CloseButton onClose={() => note.current?.hidePopover()} />
      <h2 id={heading}>
        <bdi>{account.name}</bdi> <small>{account.about}</small>
      </h2>
      <Readings account={account} />
      <p className="note__row">
        {account.page && (
          <Link className="link" to={account.page.path}>
            {account.page.words}
          </Link>
        )}
        <Link className="link" to={`${aboutPath}#machine`}>
          How names are found
        </Link>
      </p>
      <CorrectThis corrections={correctionsOf(article, meant, account)} />
    </div>
  )
}

function Readings({ account: { words, reason, joined, surety, gives } }: { readonly account: MarkAccount }) {
  const [before, marked, after] = words
  return (
    <dl>
      <div>
        <dt>Read from</dt>
        <dd>
          “<bdi>{before}</bdi>
          <b>{marked}</b>
          <bdi>{after}</bdi>” {reason}
        </dd>
      </div>
      {joined !== undefined && (
        <div>
          <dt>Joined with</dt>
          <dd>{joined}</dd>
        </div>
      )}
      <div>
        <dt>How sure</dt>
        <dd>
          <b>{`${surety.word}.`}</b>
          {surety.right !== undefined && ` Readings like this one were right ${surety.right} times in 100.`}
        </dd>
      </div>
      <div>
        <dt>Gives</dt>
        <dd>{gives}</dd>
      </div>
    </dl>
  )
}

function CorrectThis({ corrections }: { readonly corrections: readonly SuggestedCorrection[] }) {
  const { contact } = useStore().site
  const copy = useCopy()
  const [chosen, setChosen] = useState(0)
  const lines = corrections[chosen]?.lines ?? ''
  return (
    <details className="fold">
      <summary>Correct this</summary>
      <div className="seg" role="radiogroup" aria-label="What is wrong">
        {corrections.map(({ label }, index) => (
          <label key={label}>
            <input type="radio" name="wrong" checked={index === chosen} onChange={() => setChosen(index)} />
            {label}
          </label>
        ))}
      </div>
      <pre className="lines" aria-label="Lines for corrections.yaml">
        {lines}
      </pre>
      <p className="note__row">
        <button
          className="btn"
          type="button"
          onClick={() => copy(lines, 'Lines for corrections.yaml copied')}
        >
          Copy these lines
        </button>
        {contact !== undefined && (
          <a className="link" href={sendTo(contact, lines)}>
            Send to the archivist
          </a>
        )}
      </p>
    </details>
  )
}

/** A letter takes the lines along; a page cannot. */
function sendTo(contact: string, lines: string): string {
  if (!contact.startsWith('mailto:')) return contact
  const body = encodeURIComponent(`${location.href}\n\n${lines}\n`.replaceAll('\n', '\r\n'))
  return `${contact}?subject=${encodeURIComponent('A correction')}&body=${body}`
}

/** The mention that an element marks: within a block or a caption, elements and marks stand in the same order. */
function mentionOf(article: Article, element: HTMLElement): MarkedMention | undefined {
  const whole = element.closest('.prose > [id], figcaption')
  const number = Number(whole?.id.slice(1))
  const part = whole?.localName === 'figcaption' ? number : firstBodyPart(article) + number - 1
  return marksOf(article, part)[[...(whole?.querySelectorAll('.m') ?? [])].indexOf(element)]
}

/** Under the first line of the mark, inside the window; on phones the style sheet has it rise from the foot. */
function place(note: HTMLElement, mark: HTMLElement): void {
  const line = mark.getClientRects()[0] ?? mark.getBoundingClientRect()
  const most = document.documentElement.clientWidth - note.offsetWidth - GAP
  const fits = line.bottom + GAP + note.offsetHeight <= innerHeight
  const top = fits ? line.bottom + GAP : Math.max(GAP, line.top - GAP - note.offsetHeight)
  note.style.setProperty('--note-y', `${top + scrollY}px`)
  note.style.setProperty('--note-x', `${Math.max(GAP, Math.min(line.left, most))}px`)
}
