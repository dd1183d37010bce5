import { useEffect, useState } from 'react'
import type { KeyboardEvent, RefObject } from 'react'
import { searchPath } from '#model/address.ts'
import { EVERYTHING, withText } from '#model/filter.ts'
import { useKeys } from '#app/core/use-keys.ts'
import { Icon } from '#app/ui/icon.tsx'
import type { IconName } from '#app/ui/icon.tsx'
import { Link } from '#app/ui/link.tsx'
import { takeFocus } from '#app/ui/take-focus.ts'
import { spansOf } from './spans-of.ts'
import { rangeOf, textNodesOf, textOf, textsOf } from './text-ranges.ts'

interface FindBarProps {
  readonly reader: RefObject<HTMLElement | null>
  readonly onClose: () => void
}

/** A place where the article has what is looked for. */
interface Match {
  readonly range: Range
  /** Where it begins, in thousandths of all texts of the article. */
  readonly place: number
}

interface Found {
  readonly text: string
  readonly matches: readonly Match[]
  /** Index of the match that the reader is at. */
  readonly at: number
}

/**
 * Looks for a text in an article, says how often it stands there and goes from one place to the next. Its code comes with
 * the article's: keys that are typed right behind the one that opens it are for its box.
 */
export function FindBar({ reader, onClose }: FindBarProps) {
  const [{ text, matches, at }, setFound] = useState<Found>({ text: '', matches: [], at: 0 })
  const current = matches[at]
  useHighlights(matches, current)
  useGivenBackFocus()
  const change = (next: string) =>
    setFound({ text: next, matches: reader.current ? matchesOf(next, reader.current) : [], at: 0 })
  const step = (by: 1 | -1) =>
    setFound((found) => ({ ...found, at: (at + by + matches.length) % Math.max(1, matches.length) }))
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || !['Enter', 'Escape'].includes(event.key)) return
    event.preventDefault()
    if (event.key === 'Escape') onClose()
    else step(event.shiftKey ? -1 : 1)
  }
  // Where the focus is anywhere but in the box.
  useKeys({ Escape: onClose })
  const isAlone = matches.length < 2
  const isMissing = text.trim() !== '' && matches.length === 0
  return (
    <search className="pop step" aria-label="Find in this article">
      <Icon name="search" />
      <input
        type="text"
        ref={takeFocus}
        aria-label="Find in this article"
        enterKeyHint="search"
        autoComplete="off"
        value={text}
        onChange={(event) => change(event.target.value)}
        onKeyDown={press}
      />
      {matches.length > 0 && <Strip matches={matches} current={current} />}
      <span className="step__n" role="status">
        {isMissing && 'Not in this article'}
        {matches.length > 0 && `${at + 1} of ${matches.length}`}
      </span>
      {isMissing && (
        <Link className="textbtn" to={searchPath(withText(EVERYTHING, text.trim()))}>
          Search the archive for it
        </Link>
      )}
      <StepButton
        icon="up"
        label="Previous match"
        keys="Shift+Enter"
        disabled={isAlone}
        onClick={() => step(-1)}
      />
      <StepButton icon="down" label="Next match" keys="Enter" disabled={isAlone} onClick={() => step(1)} />
      <StepButton icon="close" label="Close find" keys="Escape" onClick={onClose} />
    </search>
  )
}

interface StepButtonProps {
  readonly icon: IconName
  readonly label: string
  readonly keys: string
  readonly disabled?: boolean
  readonly onClick: () => void
}

function StepButton({ icon, label, keys, disabled, onClick }: StepButtonProps) {
  return (
    <button
      className="btn btn--quiet btn--icon"
      type="button"
      aria-label={label}
      aria-keyshortcuts={keys}
      aria-disabled={disabled}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  )
}

/** Where in the article the matches lie. */
function Strip({
  matches,
  current,
}: {
  readonly matches: readonly Match[]
  readonly current: Match | undefined
}) {
  return (
    <svg className="strip__line" viewBox="0 0 1000 12" preserveAspectRatio="none" aria-hidden="true">
      <path d={matches.map(({ place }) => `M${place} 0v12`).join('')} />
      {current && <path className="is-on" d={`M${current.place}-3v18`} />}
    </svg>
  )
}

function matchesOf(wanted: string, reader: Element): readonly Match[] {
  const texts = textsOf(reader).map(textNodesOf)
  const lengths = texts.map((nodes) => textOf(nodes).length)
  const total = Math.max(
    1,
    lengths.reduce((sum, length) => sum + length, 0),
  )
  return texts.flatMap((nodes, index) => {
    const before = lengths.slice(0, index).reduce((sum, length) => sum + length, 0)
    return spansOf(wanted, textOf(nodes)).map((span) => ({
      range: rangeOf(nodes, span),
      place: Math.round((1000 * (before + span.start)) / total),
    }))
  })
}

/** Marks all matches, and the current one more; that is brought to the middle of the window. Browsers without highlights of this kind show none. */
function useHighlights(matches: readonly Match[], current: Match | undefined): void {
  useEffect(() => {
    if (!('highlights' in CSS)) return
    CSS.highlights.set('found', new Highlight(...matches.map(({ range }) => range)))
    return () => void CSS.highlights.delete('found')
  }, [matches])
  useEffect(() => {
    if (!current) return
    const { top, bottom } = current.range.getBoundingClientRect()
    if (top < ROOM || bottom > innerHeight - ROOM) scrollBy({ top: top - innerHeight / 2 })
    if (!('highlights' in CSS)) return
    const highlight = new Highlight(current.range)
    highlight.priority = 1
    CSS.highlights.set('found-now', highlight)
    return () => void CSS.highlights.delete('found-now')
  }, [current])
}

/** A match nearer to the edges of the window than this, in CSS pixels, would be behind what is fixed there. */
const ROOM = 120

/** Gives the focus back to what had it before. */
function useGivenBackFocus(): void {
  const [before] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    },
    [before],
  )
}
