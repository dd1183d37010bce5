import { useSuspenseQuery } from '@tanstack/react-query'
import type { LoaderFunction } from 'react-router'
import { aboutPath } from '#model/address.ts'
import { capitalised, inWords } from '#model/counted.ts'
import { longDay } from '#model/day.ts'
import type { Site } from '#model/site.ts'
import type { Root } from '#archive/source/root.ts'
import { PageHead } from '#app/core/page-head.tsx'
import { useQueries, useStore } from '#app/core/store.tsx'
import type { Store } from '#app/core/store.tsx'
import { LicenceName } from '#app/ui/licence-name.tsx'
import { AboutText } from '#app/about/about-text.tsx'
import { ErrorRates } from '#app/about/error-rates.tsx'

/** /about/: what the archive is, how often the machine errs that read it, rights, and what it is made with. */
export const loader =
  ({ client, queries }: Store): LoaderFunction =>
  () =>
    Promise.all([client.query(queries.root()), client.query(queries.about())])

export function Component() {
  const queries = useQueries()
  const { data: root } = useSuspenseQuery(queries.root())
  const { data: about } = useSuspenseQuery(queries.about())
  const { site } = useStore()
  const summary = summaryOf(root)
  return (
    <main className="page" id="main">
      <PageHead title="About" description={summary} path={aboutPath} />
      <div className="ent">
        <header className="ent__head">
          <h1 className="ent__name">About</h1>
          {site.tagline !== undefined && <p className="ent__sum">{site.tagline}</p>}
          <p className="ent__sum">{summary}</p>
        </header>
        <div>
          <AboutText about={about} />
          <section className={about.length === 0 ? 'sec sec--first' : 'sec'} id="machine">
            <h2>
              Found by a machine <small>measured on texts it was not trained on</small>
            </h2>
            <div className="prose">
              <p>
                People, countries and places were marked by a program, not by an editor. It errs. So often:
              </p>
            </div>
            <ErrorRates />
            <div className="prose">
              <p>
                Every mark in a text has a note that says what was read and how sure that is. “Correct this”
                in the note gives the lines that mend it.
              </p>
            </div>
          </section>
          <Rights site={site} />
          <section className="sec" id="made">
            <h2>Made with</h2>
            <div className="prose">
              <p>
                Dateline. Type: Piazzolla and Archivo. Shapes: Natural Earth. Places: GeoNames, CC BY 4.0.
              </p>
            </div>
          </section>
        </div>
        <aside className="rail" aria-label="Your traces">
          <section className="sec sec--first">
            <h2>Your traces</h2>
            <p className="rail__note">
              This site counts nobody and sends nothing. What you set and read is kept in your browser alone.
            </p>
          </section>
        </aside>
      </div>
    </main>
  )
}

/** The terms of the texts, and whom to write to. */
function Rights({ site: { licence, contact } }: { readonly site: Site }) {
  return (
    <section className="sec" id="rights">
      <h2>Rights</h2>
      <div className="prose">
        <p>
          {licence ? 'Licence: ' : 'The texts belong to their publishers. '}
          {licence && <LicenceName licence={licence} />}
          {licence && '. '}
          {contact !== undefined && (
            <>
              {'Something should not be here? '}
              <a className="link" href={contact}>
                Write to the archivist
              </a>
              .
            </>
          )}
        </p>
      </div>
    </section>
  )
}

/** "Forty-three articles, from 1 June 1945 to 20 May 2025, kept as they were received and read by a machine." */
function summaryOf({ articles, first, last }: Root): string {
  const count = `${capitalised(inWords(articles))} ${articles === 1 ? 'article' : 'articles'}`
  const kept = articles === 1 ? 'kept as it was received' : 'kept as they were received'
  const span =
    first && last
      ? `, ${first === last ? `of ${longDay(first)}` : `from ${longDay(first)} to ${longDay(last)}`}`
      : ''
  return `${count}${span}, ${kept} and read by a machine.`
}
