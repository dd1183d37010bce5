import { Link } from '#app/ui/link.tsx'
import { searchPath } from '#model/address.ts'
import { counted } from '#model/counted.ts'
import { EVERYTHING, isEverything, withText } from '#model/filter.ts'
import type { Filter } from '#model/filter.ts'
import { reasonOf } from '#app/ui/load-error.tsx'
import type { SearchBox } from './use-search-box.ts'

interface SearchStateProps {
  readonly box: SearchBox
  readonly view: Filter
}

/** What stands in the place of results, or over them when they are not all: never "nothing" unless that is known. */
export function SearchState({ box, view }: SearchStateProps) {
  const { search, lines } = box
  const text = box.text.trim()
  if (text === '') return <Hint />
  if (search.error) return <Incomplete error={search.error} onRetry={search.retry} />
  if (search.waiting || lines > 0) return null
  const { correction, without = [] } = search.answer ?? {}
  return (
    <div className="seek__none">
      <p>
        Nothing {isEverything(view) ? '' : 'in this view '}matches <b>{text}</b>.
      </p>
      {correction && (
        <p>
          Did you mean{' '}
          <button className="link" type="button" onClick={() => box.change(correction.text)}>
            {correction.text}
          </button>
          ? It is in {counted(correction.total, 'article')}.
        </p>
      )}
      {without.length > 0 && (
        <ul className="ways">
          {without.map(({ words, text, total }) => (
            <li key={text}>
              <button className="link" type="button" onClick={() => box.change(text.replace(/\*$/, ''))}>
                Without {words}: {counted(total, 'article')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {!isEverything(view) && (
        <p>
          <Link className="link" to={searchPath(withText(EVERYTHING, text))}>
            Search the whole archive
          </Link>
        </p>
      )}
    </div>
  )
}

function Hint() {
  return (
    <div className="seek__none">
      <p>
        Names and words; articles have all of them, in any form. <b>"As it stands"</b> for these very words,{' '}
        <b>grain OR wheat</b> for either, <b>-word</b> for what must not be there, <b>begin*</b> for how a
        word begins. Dates as you write them: <b>July 1972</b>, <b>last week</b>.
      </p>
    </div>
  )
}

function Incomplete({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  return (
    <div className="seek__none" role="alert">
      <p>{`The search is incomplete. ${reasonOf(error)}`}</p>
      <p>
        <button className="btn btn--primary" type="button" onClick={onRetry}>
          Try again
        </button>
      </p>
    </div>
  )
}
