import { useEffect } from 'react'
import type { RefObject } from 'react'

interface Props {
  readonly reader: RefObject<HTMLElement | null>
  readonly text: string | undefined
}

/** Marks in an article the words that it was found by. The text itself stays as it is; browsers without highlights of this kind show none. */
export function WordMarks({ reader, text }: Props) {
  useEffect(() => {
    const element = reader.current
    if (text === undefined || !element || !('highlights' in CSS)) return
    let left = false
    void loadMarker().then((markWords) => !left && markWords?.(element, text))
    return () => {
      left = true
      CSS.highlights.delete('words')
    }
  }, [reader, text])
  return null
}

/** Undefined when its code does not arrive: the article can be read all the same. */
async function loadMarker(): Promise<((reader: Element, text: string) => void) | undefined> {
  try {
    return (await import('./mark-words.ts')).markWords
  } catch {
    return undefined
  }
}
