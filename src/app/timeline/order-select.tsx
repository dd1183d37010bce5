import { useNavigate } from 'react-router'
import type { Filter } from '#model/filter.ts'
import { useStore } from '#app/core/store.tsx'
import { listPath } from './order.ts'
import type { Order } from '#archive/source/article-source.ts'

interface OrderSelectProps {
  readonly filter: Filter
  readonly order: Order
}

/** Which end of the timeline comes first. */
export function OrderSelect({ filter, order }: OrderSelectProps) {
  const navigate = useNavigate()
  const { site } = useStore()
  const choose = (value: string) =>
    void navigate(listPath(filter, value === 'oldest' ? 'oldest' : 'newest', site), {
      state: { stays: true },
    })
  return (
    <select aria-label="Order" value={order} onChange={(event) => choose(event.target.value)}>
      <option value="newest">Newest first</option>
      <option value="oldest">Oldest first</option>
    </select>
  )
}
