import { absoluteUrl } from '#model/site.ts'
import { useStore } from '#app/core/store.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { useCopy } from '#app/ui/toast.tsx'

interface CopyLinkProps {
  /** Path within the site. */
  readonly path: string
  /** What the button says. */
  readonly label: string
  /** Shows the drawing alone. */
  readonly icon?: boolean
}

/** Copies the full address of a view. */
export function CopyLink({ path, label, icon = false }: CopyLinkProps) {
  const { site } = useStore()
  const copy = useCopy()
  const url = () => (site.origin === undefined ? location.origin : '') + absoluteUrl(site, path)
  return (
    <button
      className={icon ? 'btn btn--icon' : 'btn btn--quiet not-phone'}
      type="button"
      aria-label={icon ? label : undefined}
      onClick={() => copy(url(), 'Link copied')}
    >
      <Icon name="link" />
      {!icon && label}
    </button>
  )
}
