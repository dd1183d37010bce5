import { useId, useState } from 'react'
import { formatDayRange, parseDayRange } from '#model/day-range.ts'
import type { DayRange } from '#model/day.ts'

interface DayFieldsProps {
  /** What was chosen; an open end shows that of `whole`. */
  readonly range: DayRange | undefined
  /** First and last day there is anything to choose between; without them no end is ever left open. */
  readonly whole: DayRange
  readonly onRange: (range: DayRange | undefined) => void
}

/** Two fields for the ends of a range, which take 1947, 1947-05 and 1947-05-20. */
export function DayFields({ range, whole, onRange }: DayFieldsProps) {
  const id = useId()
  const from = startOf({ ...whole, ...range })
  const to = endOf({ ...whole, ...range })
  // An end that is left at its outermost stays open, so that the range grows with the archive.
  const choose = (from: string, to: string) => {
    const open = [from === startOf(whole) ? '' : from, to === endOf(whole) ? '' : to] as const
    const next = parseDayRange(open.join('..'))
    if (next || open.join('') === '') onRange(next)
    return next !== undefined || open.join('') === ''
  }
  return (
    <>
      <label htmlFor={`${id}from`}>From</label>
      <DayField id={`${id}from`} value={from} onValue={(text) => choose(text, to)} />
      <label htmlFor={`${id}to`}>to</label>
      <DayField id={`${id}to`} value={to} onValue={(text) => choose(from, text)} />
    </>
  )
}

interface DayFieldProps {
  readonly id: string
  readonly value: string
  /** Answers whether the text could be read. */
  readonly onValue: (text: string) => boolean
}

/** Takes effect on Enter and on leaving; what cannot be read stays, marked. */
function DayField({ id, value, onValue }: DayFieldProps) {
  const [typed, setTyped] = useState({ value, text: value, wrong: false })
  if (typed.value !== value) setTyped({ value, text: value, wrong: false })
  const leave = () => {
    const text = typed.text.trim()
    if (text !== value) setTyped({ ...typed, wrong: !onValue(text) })
  }
  return (
    <input
      id={id}
      value={typed.text}
      autoComplete="off"
      aria-invalid={typed.wrong}
      title="A year, a month or a day: 1947, 1947-05, 1947-05-20"
      onChange={(event) => setTyped({ ...typed, text: event.target.value })}
      onBlur={leave}
      onKeyDown={(event) => event.key === 'Enter' && leave()}
    />
  )
}

function startOf({ from }: DayRange): string {
  return from ? formatDayRange({ from }).replace('..', '') : ''
}

function endOf({ to }: DayRange): string {
  return to ? formatDayRange({ to }).replace('..', '') : ''
}
