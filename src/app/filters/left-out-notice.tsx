import { useState } from 'react'
import { Icon } from '#app/ui/icon.tsx'
import { FACET_WORDS } from './facet-words.ts'
import type { ResolvedFilter } from '#archive/source/article-source.ts'

/** Words of an address that came to nothing. */
export interface LeftOutWords {
  readonly unknown: ResolvedFilter['unknown']
  /** Those that nobody could read. */
  readonly unreadable: readonly string[]
}

/** Names them, until it is dismissed or the address changes. */
export function LeftOutNotice({ unknown, unreadable }: LeftOutWords) {
  const sentence = leftOutSentence(unknown, unreadable)
  const [dismissed, setDismissed] = useState('')
  return (
    sentence !== dismissed && (
      <div className="toast">
        {sentence}
        <button type="button" aria-label="Dismiss" onClick={() => setDismissed(sentence)}>
          <Icon name="close" />
        </button>
      </div>
    )
  )
}

/** "No person “x” in this archive; left out". */
export function leftOutSentence(unknown: LeftOutWords['unknown'], unreadable: readonly string[]): string {
  const names = unknown.map(({ facet, id }) => `${FACET_WORDS[facet].one} “${id}”`)
  const sentences = [
    ...(names.length > 0 ? [`No ${names.join(', no ')} in this archive; left out.`] : []),
    ...(unreadable.length > 0 ? [`“${unreadable.join('”, “')}” could not be read; left out.`] : []),
  ]
  return sentences.join(' ')
}
