import { counted } from '#model/counted.ts'
import { dayNumber } from '#model/day.ts'
import type { Day } from '#model/day.ts'
import type { Role } from '#model/person.ts'

/** Narrowest span that can still be seen, in percent of the line. */
const NARROWEST = 2.2

interface RolesSeenProps {
  readonly roles: readonly Role[]
  /** The days of the person's first and last article, for the scale. */
  readonly first: Day | undefined
  readonly last: Day | undefined
}

/** The titles and offices the articles give a person, with the years in which they did. */
export function RolesSeen({ roles, first, last }: RolesSeenProps) {
  if (roles.length === 0) return null
  return (
    <section className="sec">
      <h2>
        Roles seen <small>as the articles put it</small>
      </h2>
      <table className="roles">
        <tbody>
          {roles.map((role) => (
            <tr key={role.text}>
              <th scope="row">{role.text}</th>
              <td className="span">{first && last && <RoleSpan role={role} first={first} last={last} />}</td>
              <td className="yrs">{yearsOf(role)}</td>
              <td className="num">{counted(role.articles, 'article')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function RoleSpan({ role, first, last }: { readonly role: Role; readonly first: Day; readonly last: Day }) {
  if (!role.first || !role.last) return null
  const all = Math.max(1, dayNumber(last) - dayNumber(first))
  const width = Math.max(NARROWEST, ((dayNumber(role.last) - dayNumber(role.first)) / all) * 100)
  const x = Math.min(100 - width, ((dayNumber(role.first) - dayNumber(first)) / all) * 100)
  return (
    <svg className="spanline" height="3" aria-hidden="true">
      <rect x={`${x.toFixed(1)}%`} width={`${width.toFixed(1)}%`} height="3" />
    </svg>
  )
}

function yearsOf({ first, last }: Role): string {
  if (!first || !last) return ''
  const from = first.slice(0, 4)
  const to = last.slice(0, 4)
  return from === to ? from : `${from} to ${to}`
}
