import { useId, useState } from 'react'
import { formatDayRange } from '#model/day-range.ts'
import type { DayRange } from '#model/day.ts'
import type { End, Ends, TypedRange } from './typed-range.ts'

interface DayFieldsProps {
  /** What was chosen; an open end shows that of `whole`. */
  readonly range: DayRange | undefined
  /** First and last day there is anything to choose between; without them no end is ever left open. */
  readonly whole: DayRange
  readonly onRange: (range: DayRange | undefined) => void
}

/** Two fields for the ends of a range, which take dates as people type them; the code for that comes with the first. */
export function DayFields({ range, whole, onRange }: DayFieldsProps) {
  const id = useId()
  const [trouble, setTrouble] = useState<{ readonly end: End; readonly words: string }>()
  const shown = endsOf({ ...whole, ...range })
  const choose = async (end: End, text: string) => {
    const typed = await import('./typed-range.ts').then<TypedRange, TypedRange>(
      ({ typedRange }) => typedRange(text, end, shown, endsOf(whole)),
      () => ({ trouble: 'The code that reads dates did not arrive. Try again.' }),
    )
    setTrouble('trouble' in typed ? { end, words: typed.trouble } : undefined)
    if ('range' in typed) onRange(typed.range)
  }
  const field = (end: End, label: string) => (
    <DayField
      label={label}
      value={shown[end]}
      trouble={trouble?.end === end ? id : undefined}
      onValue={(text) => void choose(end, text)}
    />
  )
  return (
    <>
      {field('from', 'From')}
      {field('to', 'to')}
      {trouble && (
        <span className="range__say" id={id} role="alert">
          {trouble.words}
        </span>
      )}
    </>
  )
}

interface DayFieldProps {
  readonly label: string
  readonly value: string
  /** Id of the words that say why the text was not understood. */
  readonly trouble: string | undefined
  readonly onValue: (text: string) => void
}

/** Takes effect on Enter and on leaving; what cannot be read stays, marked. */
function DayField({ label, value, trouble, onValue }: DayFieldProps) {
  const id = useId()
  const [typed, setTyped] = useState({ value, text: value })
  if (typed.value !== value) setTyped({ value, text: value })
  const leave = () => {
    const text = typed.text.trim()
    if (text !== value) onValue(text)
  }
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={typed.text}
        autoComplete="off"
        maxLength={80}
        aria-invalid={trouble !== undefined}
        aria-describedby={trouble}
        title="2022, May 2022, 1 July 2022 or last week"
        onChange={(event) => setTyped({ value, text: event.target.value })}
        onBlur={leave}
        onKeyDown={(event) => event.key === 'Enter' && leave()}
      />
    </>
  )
}

function endsOf({ from, to }: DayRange): Ends {
  const [start = '', end = ''] = [from && { from }, to && { to }].map(
    (range) => range && formatDayRange(range),
  )
  return { from: start.replace('..', ''), to: end.replace('..', '') }
}
