import type { Root } from '#archive/source/root.ts'
import type { NothingFiled as NothingFiledPage } from './nothing-filed.tsx'

let NothingFiled: typeof NothingFiledPage | undefined

/** For the loader of a view: fetches what an archive without articles shows, if this is one. No other needs that code. */
export async function fetchIfEmpty({ articles }: Root): Promise<void> {
  if (articles === 0) NothingFiled = (await import('./nothing-filed.tsx')).NothingFiled
}

/** What stands in every view of an archive without articles, once `fetchIfEmpty` has fetched it. */
export function EmptyArchive({ path }: { readonly path: string }) {
  return NothingFiled && <NothingFiled path={path} />
}
