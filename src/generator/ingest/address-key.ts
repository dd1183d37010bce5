import { sha256 } from '#generator/disk/sha256.ts'
import { parseAddress } from '#generator/parse/text/read-address.ts'

/** By what an article's address is known again: 16 hexadecimal digits, the same with and without "www.", "http:", a last slash and a fragment. Undefined for what is no address. */
export function addressKey(address: string): string | undefined {
  const url = parseAddress(address)
  if (!url) return undefined
  const { host, pathname, search } = url
  return sha256(`${host.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${search}`).slice(0, 16)
}
