import { useEffect } from 'react'
import type { RefObject } from 'react'

interface Props {
  readonly reader: RefObject<HTMLElement | null>
  readonly text: string | undefined
  /** The language tag of the article. */
  readonly language: string | undefined
}

/** Marks in an article the words that it was found by. The text itself stays as it is; browsers without highlights of this kind show none. */
export function WordMarks({ reader, text, language }: Props) {
  useEffect(() => {
    const element = reader.current
    if (text === undefined || !element || !('highlights' in CSS)) return
    let left = false
    const mark = async () => {
      const ranges = await rangesOf(element, text, language)
      if (!left) CSS.highlights.set('words', new Highlight(...ranges))
    }
    void mark()
    return () => {
      left = true
      CSS.highlights.delete('words')
    }
  }, [reader, text, language])
  return null
}

/** None when the code that finds them does not arrive: the article can be read all the same. */
async function rangesOf(
  element: Element,
  text: string,
  language: string | undefined,
): Promise<readonly Range[]> {
  try {
    return await (await import('./mark-words.ts')).findWords(element, text, language)
  } catch {
    return []
  }
}
