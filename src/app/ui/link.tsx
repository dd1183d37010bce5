import type { ComponentProps, MouseEvent } from 'react'
import { useHref, useLinkClickHandler } from 'react-router'

interface LinkProps extends ComponentProps<'a'> {
  /** Path within the site. */
  readonly to: string
  /** Stays where the reader is on the page. */
  readonly preventScrollReset?: boolean
}

/**
 * A link to an address of the site, and a plain one until the page has come alive. The router's own can do more
 * (prefetching for its framework), whose code would come with every page.
 */
export function Link({ to, preventScrollReset = false, onClick, children, ...props }: LinkProps) {
  const follow = useLinkClickHandler(to, { preventScrollReset })
  const handleClick = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    if (!event.defaultPrevented) follow(event)
  }
  return (
    <a {...props} href={useHref(to)} onClick={handleClick}>
      {children}
    </a>
  )
}
