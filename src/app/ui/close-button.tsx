import { Icon } from './icon.tsx'

/** At the head of a dialog or a note. */
export function CloseButton({ onClose }: { readonly onClose: () => void }) {
  return (
    <button className="btn btn--quiet btn--icon" type="button" aria-label="Close" onClick={onClose}>
      <Icon name="close" />
    </button>
  )
}
