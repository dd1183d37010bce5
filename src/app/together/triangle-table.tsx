import { useRef, useState } from 'react'
import { Link } from '#app/ui/link.tsx'
import { counted, inFigures } from '#model/counted.ts'
import { greyOf, greySteps } from './grey-steps.ts'
import { useHydrated } from '#app/core/use-hydrated.ts'
import { shortNumber } from './triangle.ts'
import type { Triangle } from './triangle.ts'
import { useCellKeys } from './use-cell-keys.ts'

interface TriangleTableProps {
  readonly triangle: Triangle
  /** Where the articles that name one, or both, are. */
  readonly pathOf: (id: string) => string
  readonly pathOfPair: (one: string, other: string, articles: number) => string
}

/** A cell by its row and column. */
type Cell = readonly [row: number, column: number]

/** A road atlas's triangle: down from one name, across to another. One stop for the Tab key, arrows from number to number. */
export function TriangleTable({ triangle, pathOf, pathOfPair }: TriangleTableProps) {
  const { companions, meetings, numbers } = triangle
  const table = useRef<HTMLTableElement>(null)
  const hydrated = useHydrated()
  const onKeyDown = useCellKeys(table)
  const [pointed, setPointed] = useState<Cell>()
  const steps = greySteps(numbers)
  return (
    // The keys of its links come up to here; by itself it takes none.
    <div className="mx" role="presentation" onKeyDown={onKeyDown}>
      <table className="tri" ref={table} onPointerLeave={() => setPointed(undefined)}>
        <caption className="vh">Number of articles naming both</caption>
        <tbody>
          {companions.map(({ id, name, articles }, row) => (
            <tr key={id}>
              {companions.slice(0, row).map((other, column) => {
                const both = meetings(row, column)
                const across = pointed && leadsTo(pointed, [row, column]) ? 'is-across' : undefined
                return (
                  <td key={other.id} className={across} onPointerEnter={() => setPointed([row, column])}>
                    {both === 0 ? (
                      <span />
                    ) : (
                      <Link
                        to={pathOfPair(id, other.id, both)}
                        className={`v${greyOf(steps, both)}`}
                        aria-label={`${name} and ${other.name}: ${counted(both, 'article')}`}
                        tabIndex={hydrated ? -1 : undefined}
                        onFocus={() => setPointed([row, column])}
                      >
                        {shortNumber(both)}
                      </Link>
                    )}
                  </td>
                )
              })}
              <th
                scope="row"
                colSpan={companions.length - row}
                className={pointed?.includes(row) ? 'is-across' : undefined}
              >
                <Link to={pathOf(id)}>
                  <bdi>{name}</bdi>
                </Link>{' '}
                <small>{inFigures(articles)}</small>
              </th>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Whether a cell lies on the way from the pointed one up its column or along its row to the names. */
function leadsTo([row, column]: Cell, [otherRow, otherColumn]: Cell): boolean {
  return (otherRow === row && otherColumn >= column) || (otherColumn === column && otherRow <= row)
}
