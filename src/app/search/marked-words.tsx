import { Fragment } from 'react'
import { matchesIn } from '#archive/search/matches.ts'
import { stemLanguage } from '#archive/search/stem.ts'
import type { SearchQuery } from '#archive/search/search-query.ts'

interface MarkedWordsProps {
  readonly text: string
  readonly query: SearchQuery
  /** The language tag of the article that the text is of. */
  readonly language?: string | undefined
}

/** A text with the words that were searched for marked. */
export function MarkedWords({ text, query, language }: MarkedWordsProps) {
  const spans = matchesIn(query, text, stemLanguage(language))
  return (
    <>
      {spans.map(({ start, end }, index) => (
        <Fragment key={start}>
          {text.slice(spans[index - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(spans.at(-1)?.end ?? 0)}
    </>
  )
}
