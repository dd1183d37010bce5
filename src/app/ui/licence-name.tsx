import type { Licence } from '#model/licence.ts'

/** The name of a licence, as a link to where it is written out. */
export function LicenceName({ licence: { name, url } }: { readonly licence: Licence }) {
  if (url === undefined) return name
  return (
    <a className="link" href={url} rel="license noopener noreferrer">
      {name}
    </a>
  )
}
