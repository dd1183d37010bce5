import type { Ref } from '#archive/source/root.ts'

/**
 * Whether a file that arrived is the one that its name promises. Browsers compute hashes for secure pages only; on plain
 * http we ask for it once more, out of the browser's cache, and have the browser check that.
 */
export async function hasHash(address: string, bytes: Uint8Array<ArrayBuffer>, ref: Ref): Promise<boolean> {
  const hash = ref.slice(0, 64)
  if (!isSecureContext) return isChecked(address, hash)
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('') === hash
}

async function isChecked(address: string, hash: string): Promise<boolean> {
  // Subresource integrity wants the hash in base64.
  const bytes = hash.match(/../g) ?? []
  const base64 = btoa(String.fromCharCode(...bytes.map((pair) => Number.parseInt(pair, 16))))
  return fetch(address, { integrity: `sha256-${base64}`, cache: 'force-cache' }).then(
    () => true,
    () => false,
  )
}
