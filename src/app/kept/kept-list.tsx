import { useQuery } from '@tanstack/react-query'
import { forgetAll, KEPT_KINDS } from './kept-kinds.ts'
import type { KeptKind } from './kept-kinds.ts'

/** How much there is of each kind, by name; those of which there is nothing are left out. */
type Amounts = ReadonlyMap<string, string>

/** All that is kept on this device, kind by kind, and what erases it. */
export function KeptList() {
  const { data: amounts, refetch } = useQuery({ queryKey: ['kept'], queryFn: amountsNow, gcTime: 0 })
  const isEmpty = amounts?.size === 0
  return (
    <section className="sec">
      <h2>Kept on this device</h2>
      <ul className="kept" aria-busy={amounts === undefined}>
        {KEPT_KINDS.map((kind) => (
          <KeptRow
            key={kind.name}
            kind={kind}
            amount={amounts?.get(kind.name)}
            onForget={() => void kind.forget().then(() => refetch())}
          />
        ))}
      </ul>
      <p className="kept__note" role="status">
        {isEmpty ? 'Nothing is kept.' : 'Nothing else is kept, and none of it leaves the device.'}
      </p>
      <button
        className="btn"
        type="button"
        aria-disabled={isEmpty}
        onClick={() => void forgetAll().then(() => refetch())}
      >
        Forget all of it
      </button>
    </section>
  )
}

interface KeptRowProps {
  readonly kind: KeptKind
  readonly amount: string | undefined
  readonly onForget: () => void
}

function KeptRow({ kind: { name }, amount, onForget }: KeptRowProps) {
  return (
    <li className="row">
      <span>
        {name}
        <small>{amount ?? 'Nothing kept'}</small>
      </span>
      {amount !== undefined && (
        <button className="textbtn" type="button" aria-label={`Forget: ${name}`} onClick={onForget}>
          Forget
        </button>
      )}
    </li>
  )
}

async function amountsNow(): Promise<Amounts> {
  const found = await Promise.all(KEPT_KINDS.map(async ({ name, amount }) => [name, await amount()] as const))
  return new Map(found.flatMap(([name, amount]) => (amount === undefined ? [] : [[name, amount] as const])))
}
