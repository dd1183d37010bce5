import type { ComponentProps, MouseEvent } from 'react'
import { useHref, useLinkClickHandler } from 'react-router'

interface LinkProps extends ComponentProps<'a'> {
  /** Path within the site. */
  readonly to: string
  /** The reader stays at the place on the page (core/scroll-place.tsx). */
  readonly stays?: boolean
}

/**
 * A link to an address of the site, and a plain one until the page has come alive. The router's own can do more
 * (prefetching for its framework), whose code would come with every page. What a query selects is drawn in the browser: robots, which
 * would find the whole list under its address, are told not to follow.
 */
export function Link({ to, stays, onClick, children, ...props }: LinkProps) {
  const follow = useLinkClickHandler(to, { state: stays && { stays } })
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
