import '#app/styles/statements.css'
import { useEffect, useLayoutEffect, useMemo, useState } from 'react'
import type { CSSProperties, RefObject } from 'react'
import { createPortal } from 'react-dom'
import { firstBodyPart, partsOfArticle } from '#model/article.ts'
import type { Article } from '#model/article.ts'
import type { PartSpan } from '#model/mention.ts'
import { changeSettings } from '#app/core/settings.ts'
import { useKeys } from '#app/core/use-keys.ts'
import { Icon } from '#app/ui/icon.tsx'
import { rangeOf, textNodesOf } from '#app/find/text-ranges.ts'
import { saidInBody } from './said-in-body.ts'
import type { SaidInBody } from './said-in-body.ts'
import { formWord, inferredWord } from './said-words.ts'

interface StatementMarksProps {
  readonly article: Article
  readonly reader: RefObject<HTMLElement | null>
}

function close(): void {
  changeSettings({ statements: false })
}

/** Marks who says what in the margin of the text, and steps from one statement to the next. */
export function StatementMarks({ article, reader }: StatementMarksProps) {
  const said = useMemo(() => saidInBody(article), [article])
  const bars = useBars(article, said, reader)
  const [at, setAt] = useState<number>()
  const now = at === undefined ? undefined : said[at]
  useWash(article, now, reader)
  const go = (step: 1 | -1) => {
    const from = at ?? (step === 1 ? -1 : 0)
    const next = (from + step + said.length) % said.length
    setAt(next)
    const [first] = said[next]?.content ?? []
    if (first) blockOf(article, reader, first)?.scrollIntoView({ block: 'center' })
  }
  useKeys({ '.': () => go(1), ',': () => go(-1), Escape: close })
  return (
    <>
      {bars.map(({ block, from, to, of, isFirst }, index) =>
        createPortal(
          <span className={of === now ? 'sp is-now' : 'sp'} style={edges(from, to)} aria-hidden="true">
            <i />
            {isFirst && (
              <b>
                {of.person.name}
                <small>{labelOf(article, of)}</small>
              </b>
            )}
          </span>,
          block,
          String(index),
        ),
      )}
      <StepBar {...{ article, said, at, now }} onStep={go} onClose={close} />
    </>
  )
}

/** A part of a statement's content beside its block, in pixels from the block's top. */
interface Bar {
  readonly block: Element
  readonly from: number
  readonly to: number
  readonly of: SaidInBody
  /** Its label stands there. */
  readonly isFirst: boolean
}

/** Where the bar begins and ends, for the styles. */
function edges(from: number, to: number): CSSProperties {
  return { '--from': `${from}px`, '--to': `${to}px` } as CSSProperties
}

/** Measured anew when the text is set anew: in another size, face or width. */
function useBars(
  article: Article,
  said: readonly SaidInBody[],
  reader: StatementMarksProps['reader'],
): readonly Bar[] {
  const [bars, setBars] = useState<readonly Bar[]>([])
  useLayoutEffect(() => {
    const prose = reader.current?.querySelector('.prose')
    if (!prose) return
    const measure = () =>
      setBars(
        said.flatMap((of) =>
          of.content.flatMap((span, place) => barOf(article, reader, of, span, place === 0)),
        ),
      )
    const observer = new ResizeObserver(measure)
    observer.observe(prose)
    return () => observer.disconnect()
  }, [article, said, reader])
  return bars
}

function barOf(
  article: Article,
  reader: StatementMarksProps['reader'],
  of: SaidInBody,
  span: PartSpan,
  isFirst: boolean,
): readonly Bar[] {
  const block = blockOf(article, reader, span)
  if (!block) return []
  const { top } = block.getBoundingClientRect()
  const rect = rangeOf(textNodesOf(block), span).getBoundingClientRect()
  return [{ block, of, isFirst, from: Math.round(rect.top - top), to: Math.round(rect.bottom - top) }]
}

function blockOf(
  article: Article,
  reader: StatementMarksProps['reader'],
  { part }: PartSpan,
): Element | null {
  return reader.current?.querySelector(`#p${part - firstBodyPart(article) + 1}`) ?? null
}

/** Washes the words of the statement that the reader stepped to. Browsers without highlights have the bar alone. */
function useWash(article: Article, now: SaidInBody | undefined, reader: StatementMarksProps['reader']): void {
  useEffect(() => {
    if (!now || !('highlights' in CSS)) return
    const ranges = now.content.flatMap((span) => {
      const block = blockOf(article, reader, span)
      return block ? [rangeOf(textNodesOf(block), span)] : []
    })
    CSS.highlights.set('statement', new Highlight(...ranges))
    return () => void CSS.highlights.delete('statement')
  }, [article, now, reader])
}

/** "reported", "called on, inferred: he". */
function labelOf(article: Article, { statement }: SaidInBody): string {
  const parts = partsOfArticle(article)
  const words = ({ part, start, end }: PartSpan) => (parts[part] ?? '').slice(start, end)
  const kind = statement.kind === 'act' ? words(statement.cue) : formWord(statement).toLowerCase()
  return [kind, inferredWord({ form: statement.form, speaker: words(statement.speaker) })]
    .filter(Boolean)
    .join(', ')
}

interface StepBarProps extends Pick<StatementMarksProps, 'article'> {
  readonly said: readonly SaidInBody[]
  readonly at: number | undefined
  readonly now: SaidInBody | undefined
  readonly onStep: (step: 1 | -1) => void
  readonly onClose: () => void
}

/** Whose statement it is, which of how many, and the way to the one before and after. */
function StepBar({ article, said, at, now, onStep, onClose }: StepBarProps) {
  return (
    <div className="step pop" role="group" aria-label="Statements">
      <p role="status">
        <b>{now ? now.person.name : 'Statements'}</b>
        {now && <span className="vh">{`, ${labelOf(article, now)}`}</span>}{' '}
        <span className="step__n">{at === undefined ? said.length : `${at + 1} of ${said.length}`}</span>
      </p>
      <button
        className="btn btn--quiet btn--icon"
        type="button"
        aria-label="Previous statement"
        aria-keyshortcuts=","
        onClick={() => onStep(-1)}
      >
        <Icon name="up" />
      </button>
      <button
        className="btn btn--quiet btn--icon"
        type="button"
        aria-label="Next statement"
        aria-keyshortcuts="."
        onClick={() => onStep(1)}
      >
        <Icon name="down" />
      </button>
      <button
        className="btn btn--quiet btn--icon"
        type="button"
        aria-label="Close statements"
        aria-keyshortcuts="s"
        onClick={onClose}
      >
        <Icon name="close" />
      </button>
    </div>
  )
}
