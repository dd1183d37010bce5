import { useState } from 'react'
import type { Facet } from '#model/filter.ts'
import { Icon } from '../ui/icon.tsx'
import { FACET_WORDS } from './facet-words.ts'
import type { ResolvedFilter } from './resolve-filter.ts'

interface LeftOutProps {
  readonly unknown: ResolvedFilter['unknown']
  /** Words of the address that nobody could read. */
  readonly unreadable: readonly string[]
}

/** Says which words of the address the archive could do nothing with, until it is dismissed or the address changes. */
export function LeftOut({ unknown, unreadable }: LeftOutProps) {
  const sentence = leftOutSentence(unknown, unreadable)
  const [dismissed, setDismissed] = useState('')
  return (
    <div className={sentence === '' || sentence === dismissed ? 'vh' : 'toast'} role="status">
      {sentence !== dismissed && sentence}
      {sentence !== '' && sentence !== dismissed && (
        <button type="button" aria-label="Dismiss" onClick={() => setDismissed(sentence)}>
          <Icon name="close" />
        </button>
      )}
    </div>
  )
}

/** "No person “x” in this archive; left out". */
export function leftOutSentence(unknown: LeftOutProps['unknown'], unreadable: readonly string[]): string {
  const names = unknown.map(({ facet, id }) => `${oneOf(facet)} “${id}”`)
  const sentences = [
    ...(names.length > 0 ? [`No ${names.join(', no ')} in this archive; left out.`] : []),
    ...(unreadable.length > 0 ? [`“${unreadable.join('”, “')}” could not be read; left out.`] : []),
  ]
  return sentences.join(' ')
}

function oneOf(facet: Facet): string {
  return FACET_WORDS.get(facet)?.one ?? facet
}
