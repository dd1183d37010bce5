import { blockFragment } from '#model/address.ts'
import type { Article } from '#model/article.ts'
import { directionOf } from '#model/direction.ts'
import { sayingsOf } from './sayings.ts'
import type { Saying } from './sayings.ts'

/** What the text says that its people said, marked as quoted or reported; nothing where it names nobody with their words. */
export function SayingsSection({ article }: { readonly article: Article }) {
  const sayings = sayingsOf(article)
  if (sayings.length === 0) return null
  return (
    <section className="rail__sec">
      <h2>
        Said <small>{kindOf(sayings)}</small>
      </h2>
      {sayings.map(({ person, block, text, quoted }) => (
        <blockquote className="said" key={person.id}>
          <q lang={article.language} dir={directionOf(text)}>
            {quoted ? `“${text}”` : text}
          </q>
          <cite>
            <bdi>{person.name}</bdi>
            <a className="link" href={blockFragment(block)}>{`paragraph ${block}`}</a>
          </cite>
        </blockquote>
      ))}
    </section>
  )
}

function kindOf(sayings: readonly Saying[]): string {
  const quoted = sayings.filter((saying) => saying.quoted).length
  if (quoted === 0) return 'reported speech'
  return quoted === sayings.length ? 'quoted' : 'quoted and reported'
}
