import { Link } from '#app/ui/link.tsx'
import { countryPath, personPath, placePath } from '#model/address.ts'
import type { Article } from '#model/article.ts'
import { marksOf } from './marks.ts'
import type { MarkedMention } from './marks.ts'

/**
 * A part of an article with its people and countries as links, and its places marked. Only the first of each name in the
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

const LOOKS: { readonly [Kind in MarkedMention['kind']]: string } = {
  person: 'm--p',
  country: 'm--c',
  place: 'm--l',
}

/** The page of a person, a country or a place; most places have none. */
function pathOf(mark: MarkedMention): string | undefined {
  if (mark.kind === 'place') return mark.page && placePath(mark.page)
  return mark.kind === 'person' ? personPath(mark.id) : countryPath(mark.id)
}

function MarkLink({ mark, text }: { readonly mark: MarkedMention; readonly text: string }) {
  const path = pathOf(mark)
  const look = `m ${LOOKS[mark.kind]}${mark.again ? ' m--again' : ''}`
  return path === undefined ? (
    <span className={look} data-e={mark.id}>
      {text}
    </span>
  ) : (
    <Link className={look} to={path} data-e={mark.id}>
      {text}
    </Link>
  )
}
