import { Fragment } from 'react'
import { matchesIn } from '#archive/search/matches.ts'
import type { SearchQuery } from '#archive/search/search-query.ts'

/** A text with the words that were searched for marked. */
export function MarkedWords({ text, query }: { readonly text: string; readonly query: SearchQuery }) {
  const spans = matchesIn(query, text)
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
