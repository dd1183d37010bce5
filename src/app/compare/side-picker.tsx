import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { countryPath } from '#model/address.ts'
import { counted } from '#model/counted.ts'
import type { CountryCode } from '#model/country.ts'
import { useQueries } from '#app/core/store.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { Link } from '#app/ui/link.tsx'
import { takeFocus } from '#app/ui/take-focus.ts'

interface SidePickerProps {
  /** Who or what stands there now; "" for nobody yet. */
  readonly name: string
  /** The address with another choice. */
  readonly pathOf: (text: string) => string
}

/** A choice, as the address has it. */
interface SideChoice {
  readonly text: string
  readonly name: string
  readonly note: string
  readonly articles: number
}

/** A name in the sentence, which opens what can stand in its place. */
export function SidePicker({ name, pathOf }: SidePickerProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [open, setOpen] = useState(false)
  const show = () => {
    setOpen(true)
    dialog.current?.showModal()
  }
  return (
    <>
      <button className="tok" type="button" aria-haspopup="dialog" onClick={show}>
        <span className="vh">Change </span>
        {name || 'choose'}
      </button>
      <dialog className="pop seek" aria-label="Choose" ref={dialog} onClose={() => setOpen(false)}>
        {open && <Choices pathOf={pathOf} onChosen={() => dialog.current?.close()} />}
      </dialog>
    </>
  )
}

interface ChoicesProps extends Pick<SidePickerProps, 'pathOf'> {
  readonly onChosen: () => void
}

function Choices({ pathOf, onChosen }: ChoicesProps) {
  const [typed, setTyped] = useState('')
  const choices = useChoices(typed.trim())
  return (
    <>
      <div className="seek__in">
        <Icon name="search" />
        <input
          type="search"
          ref={takeFocus}
          aria-label="A person, a country, a year or a month"
          placeholder="Person, country, 1972 or 1972-05"
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <button className="btn btn--quiet" type="button" onClick={onChosen}>
          <kbd>Esc</kbd>
          <span className="vh">: close</span>
        </button>
      </div>
      <ul className="seek__list">
        {choices.map(({ text, name, note, articles }) => (
          <li key={text}>
            <Link className="hit" to={pathOf(text)} onClick={onChosen}>
              <span className="hit__k">{note}</span>
              <b dir="auto">{name}</b>
              <span className="hit__n">{counted(articles, 'article')}</span>
            </Link>
          </li>
        ))}
        {choices.length === 0 && <li className="seek__none">Nobody and nothing here is called so.</li>}
      </ul>
    </>
  )
}

/** What can be chosen: whoever is called as was typed, else those who are named most; years and months as they are written. */
function useChoices(typed: string): readonly SideChoice[] {
  const queries = useQueries()
  const { data: root } = useQuery(queries.root())
  const { data: names } = useQuery({
    ...queries.foundNames(typed),
    enabled: typed !== '',
    placeholderData: keepPreviousData,
  })
  const periods = periodsLike(typed, root?.months ?? [])
  if (typed !== '') {
    const found = names?.entries ?? []
    return [
      ...periods,
      ...found.map(({ facet, id, name, note, articles }) => {
        return { text: facet === 'country' ? codeOf(id) : id, name, note, articles }
      }),
    ]
  }
  const { person, country } = root?.facets ?? {}
  return [
    ...(person?.values ?? []).slice(0, MOST).map(({ id, name, note = '', articles }) => {
      return { text: id, name, note, articles }
    }),
    ...(country?.values ?? []).slice(0, MOST).map(({ id, name, code = '', articles }) => {
      return { text: codeOf(id), name, note: code, articles }
    }),
    ...periods,
  ]
}

/** Choices of each kind before anything is typed. */
const MOST = 5

/** A code as addresses have it. */
function codeOf(id: string): string {
  return countryPath(id as CountryCode).split('/')[2] ?? id
}

/** Years, or once a year is written its months, that begin as what was typed; the newest first. */
function periodsLike(
  typed: string,
  months: readonly { readonly month: string; readonly articles: number }[],
): readonly SideChoice[] {
  const sums = new Map<string, number>()
  for (const { month, articles } of months)
    for (const period of [month.slice(0, 4), ...(typed.length > 3 ? [month] : [])])
      sums.set(period, (sums.get(period) ?? 0) + articles)
  return [...sums]
    .filter(([period]) => period.startsWith(typed))
    .toSorted(([one], [other]) => (one < other ? 1 : -1))
    .slice(0, typed === '' ? MOST : 12)
    .map(([period, articles]) => ({ text: period, name: period, note: 'Time', articles }))
}
