import { Link } from '#app/ui/link.tsx'
import { countryPath, personPath } from '#model/address.ts'
import type { Article } from '#model/article.ts'
import { marksOf } from './marks.ts'
import type { MarkedMention } from './marks.ts'

/**
 * A part of an article with its people and countries as links. Every mention links; only the first of each name in the
 * part wears its line.
 */
export function MarkedText({
  article,
  part,
  text,
}: {
  readonly article: Article
  readonly part: number
  readonly text: string
}) {
  const pieces: React.ReactNode[] = []
  let at = 0
  for (const mark of marksOf(article, part)) {
    pieces.push(
      text.slice(at, mark.start),
      <MarkLink key={mark.start} mark={mark} text={text.slice(mark.start, mark.end)} />,
    )
    at = mark.end
  }
  return [...pieces, text.slice(at)]
}

function MarkLink({ mark, text }: { readonly mark: MarkedMention; readonly text: string }) {
  const kind = mark.kind === 'person' ? 'm--p' : 'm--c'
  const path = mark.kind === 'person' ? personPath(mark.id) : countryPath(mark.id)
  return (
    <Link className={mark.again ? `m ${kind} m--again` : `m ${kind}`} to={path} data-e={mark.id}>
      {text}
    </Link>
  )
}
