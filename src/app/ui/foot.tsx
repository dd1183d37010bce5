import { aboutPath } from '#model/address.ts'
import { isAnnounced } from '#model/site.ts'
import type { Site } from '#model/site.ts'
import { Link } from './link.tsx'

/** What stands under every page: whose archive it is, and who found the names. */
export function Foot({ site }: { readonly site: Site }) {
  const { title, base, licence, links = [] } = site
  return (
    <footer className="page foot" aria-label="About this archive">
      <div className="foot__in">
        <b>{title}</b>
        <Link to={aboutPath}>About</Link>
        {isAnnounced(site) && <a href={`${base}feed.xml`}>Feed</a>}
        <Link to={`${aboutPath}#rights`}>{`Licence: ${licence?.name ?? 'texts with their publishers'}`}</Link>
        {links.map(({ label, url }) => (
          <a key={url} href={url}>
            {label}
          </a>
        ))}
        <Link to={`${aboutPath}#machine`}>Names found by a machine</Link>
        <Link className="foot__made" to={`${aboutPath}#made`}>
          Made with Dateline
        </Link>
      </div>
    </footer>
  )
}
