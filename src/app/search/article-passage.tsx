import { useQuery } from '@tanstack/react-query'
import type { SearchQuery } from '#archive/search/search-query.ts'
import { stemLanguage } from '#archive/search/stem.ts'
import { searchedText } from '#archive/search/searched-text.ts'
import type { ArticleCard } from '#model/article.ts'
import { useQueries } from '#app/core/store.tsx'
import { MarkedWords } from './marked-words.tsx'
import { passageOf } from './passage.ts'
import { useSettled } from './use-settled.ts'

/** How long a line must stand before its article is fetched for a passage, in milliseconds. */
const REST_MS = 350

interface ArticlePassageProps {
  readonly card: ArticleCard
  readonly query: SearchQuery
  /** Whether the article may be fetched. */
  readonly asks: boolean
}

/** Where the article has the words: its opening if they are there, else the article is asked if it may be. */
export function ArticlePassage({ card, query, asks }: ArticlePassageProps) {
  const rested = useSettled(card.id, REST_MS)
  const language = stemLanguage(card.language)
  const opening = passageOf(query, [card.lead], language)
  const enough = opening?.clauses === query.all.length
  const { data } = useQuery({
    ...useQueries().article(card.id),
    enabled: !enough && asks && rested === card.id,
  })
  const passage = data && !enough ? passageOf(query, searchedText(data.article).body, language) : opening
  return (
    <p>
      <MarkedWords text={passage?.text ?? card.lead} query={query} language={card.language} />
    </p>
  )
}
