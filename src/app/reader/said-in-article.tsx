import { saidPath } from '#model/address.ts'
import type { Article, ArticlePerson } from '#model/article.ts'
import { counted, inWords } from '#model/counted.ts'
import type { Statement } from '#model/statement.ts'
import { mentionPlaces, MentionStrip } from '#app/mentions/mention-strip.tsx'
import { Link } from '#app/ui/link.tsx'

/** Who says something in the article, how often and where; the name leads to all that they said. */
export function SaidInArticle({ article }: { readonly article: Article }) {
  const speakers = article.people.filter(({ statements }) => statements)
  const statements = speakers.flatMap(({ statements = [] }) => statements)
  if (statements.length === 0) return null
  return (
    <section className="rail__sec rail__said">
      <h2>
        Said <small>{counted(statements.length, 'statement')}</small>
      </h2>
      {speakers.map((person) => (
        <SpeakerInArticle key={person.id} article={article} person={person} />
      ))}
      {statements.every(({ quoted }) => quoted === 'none') && (
        <p className="rail__note">None of it is in quotation marks.</p>
      )}
    </section>
  )
}

function SpeakerInArticle({
  article,
  person,
}: {
  readonly article: Article
  readonly person: ArticlePerson
}) {
  const { id, name, statements = [] } = person
  const starts = statements.flatMap(({ content }) => content.slice(0, 1))
  return (
    <div className="who">
      <p className="who__name">
        <Link to={saidPath(id)}>
          <bdi>{name}</bdi>
        </Link>
      </p>
      <p className="who__role">{counted(statements.length, 'statement') + inferredOf(statements)}</p>
      <MentionStrip name={name} places={mentionPlaces(article, starts)} counted="statement" />
    </div>
  )
}

function inferredOf(statements: readonly Statement[]): string {
  const inferred = statements.filter(({ form }) => form === 'pronoun' || form === 'title').length
  return inferred === 0 ? '' : `, ${inWords(inferred)} of them inferred`
}
