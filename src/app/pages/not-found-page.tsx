import type { LoaderFunction } from 'react-router'

/** Any address that means nothing: a 404, shown by the error page. */
export const loader = (): LoaderFunction => () => {
  throw new Response('No such page', { status: 404 })
}

export function Component() {
  return null
}
