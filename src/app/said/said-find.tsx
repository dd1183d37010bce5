import { useEffect, useEffectEvent, useState } from 'react'
import { counted } from '#model/counted.ts'
import { Icon } from '#app/ui/icon.tsx'

/** A pause after which what was typed is asked, in milliseconds. */
const REST_MS = 300

interface SaidFindProps {
  /** How many there are to search. */
  readonly total: number
  readonly text: string
  readonly onText: (text: string) => void
}

/** Searches among statements once the fingers rest. */
export function SaidFind({ total, text, onText }: SaidFindProps) {
  const [typed, setTyped] = useState(text)
  const tell = useEffectEvent((words: string) => {
    if (words.trim() !== text) onText(words)
  })
  useEffect(() => {
    const timer = setTimeout(() => tell(typed), REST_MS)
    return () => clearTimeout(timer)
  }, [typed])
  return (
    <label className="find">
      <Icon name="search" />
      <span className="vh">Search in these statements</span>
      <input
        type="search"
        autoComplete="off"
        placeholder={`Search in ${counted(total, 'statement')}`}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
    </label>
  )
}
