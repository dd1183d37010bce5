import type { SaidPiece, ShownStatement } from '#archive/source/statements.ts'
import { firstBodyPart, partsOfArticle } from '#model/article.ts'
import type { Article } from '#model/article.ts'
import type { PartSpan } from '#model/mention.ts'
import { isWithin } from '#model/statement.ts'
import type { Statement } from '#model/statement.ts'

/** Characters between speaker and cue that are shown with them: "Wang also emphasized", but no apposition. */
const NEAR = 24

/** A statement of an article with its words, and the names in it. */
export function shownStatement(article: Article, statement: Statement): ShownStatement {
  const parts = partsOfArticle(article)
  const words = ({ part, start, end }: PartSpan): string => (parts[part] ?? '').slice(start, end)
  const { speaker, content, form, kind, quoted } = statement
  const block = (content[0]?.part ?? 0) - firstBodyPart(article) + 1
  return {
    form,
    kind,
    quoted,
    speaker: words(speaker),
    cue: cueWords(statement, words),
    content: content.flatMap((span, place) => [
      ...(place === 0 ? [] : [{ text: areNear(content[place - 1], span) ? ' ' : ' … ' }]),
      ...piecesOf(article, span, words),
    ]),
    block: block > 0 ? block : undefined,
  }
}

function cueWords({ speaker, cue }: Statement, words: (span: PartSpan) => string): string {
  const gap = cue.start - speaker.end
  if (speaker.part === cue.part && gap >= 0 && gap <= NEAR)
    return words({ part: cue.part, start: speaker.start, end: cue.end })
  const isBehind = speaker.part === cue.part && speaker.start >= cue.end && speaker.start - cue.end <= NEAR
  return `${words(speaker)} ${isBehind ? '' : '… '}${words(cue)}`
}

/** One follows the other in the text, but for marks and spaces, or in the next part. */
function areNear(one: PartSpan | undefined, next: PartSpan): boolean {
  if (one === undefined) return true
  return one.part === next.part ? next.start - one.end <= 3 : next.part === one.part + 1
}

/** The span's words, cut at the names of people and countries. */
function piecesOf(
  { people, countries }: Article,
  span: PartSpan,
  words: (span: PartSpan) => string,
): readonly SaidPiece[] {
  const names = [
    ...people.flatMap(({ id, mentions }) =>
      mentions.map((mention) => ({ ...mention, facet: 'person' as const, id })),
    ),
    ...countries.flatMap(({ code, mentions }) =>
      mentions.map((mention) => ({ ...mention, facet: 'country' as const, id: code as string })),
    ),
  ]
  const { part } = span
  const pieces: SaidPiece[] = []
  let at = span.start
  for (const { start, end, facet, id } of names
    .filter((name) => isWithin([span], name) && name.end <= span.end)
    .sort((one, other) => one.start - other.start)) {
    if (start < at) continue
    if (start > at) pieces.push({ text: words({ part, start: at, end: start }) })
    pieces.push({ text: words({ part, start, end }), facet, id })
    at = end
  }
  if (at < span.end) pieces.push({ text: words({ part, start: at, end: span.end }) })
  return pieces
}
