import { useQuery } from '@tanstack/react-query'
import { useLocation } from 'react-router'
import { useStore } from '#app/core/store.tsx'
import { Link } from '#app/ui/link.tsx'
import { nearestPages } from './nearest-to-address.ts'

/** The pages whose addresses are most like the one that leads nowhere. */
export function NearestPages() {
  const store = useStore()
  const { pathname } = useLocation()
  const { data: pages = [] } = useQuery({
    queryKey: ['nearest pages', pathname],
    queryFn: () => nearestPages(store, pathname),
  })
  if (pages.length === 0) return null
  return (
    <section className="notice notice--ways" aria-labelledby="nearest">
      <h2 id="nearest">What you may have meant</h2>
      <ul className="ways">
        {pages.map(({ to, words, note }) => (
          <li key={to}>
            <Link to={to}>
              {words} <span>{note}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
