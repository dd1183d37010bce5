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
 * (prefetching for its framework), whose code would come with every page. What a query selects is drawn in the browser: robots, which
 * would find the whole list under its address, are told not to follow.
 */
export function Link({ to, preventScrollReset = false, onClick, children, ...props }: LinkProps) {
  const follow = useLinkClickHandler(to, { preventScrollReset })
  const handleClick = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    if (!event.defaultPrevented) follow(event)
  }
  return (
    <a rel={to.includes('?') ? 'nofollow' : undefined} {...props} href={useHref(to)} onClick={handleClick}>
      {children}
    </a>
  )
}
