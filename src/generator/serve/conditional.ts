/** The bytes of a body that are asked for: offsets, both ends inclusive. */
export interface ByteRange {
  readonly first: number
  readonly last: number
}

/**
 * Whether who asks has the answer with this validator already: `If-None-Match` names it in a list, weak or strong, or is "*".
 * https://www.rfc-editor.org/rfc/rfc9110#section-13.1.2
 */
export function isKnown(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false
  if (ifNoneMatch.trim() === '*') return true
  return Array.from(ifNoneMatch.matchAll(/"[^"]*"/g), ([tag]) => tag).includes(etag)
}

/**
 * The range of a body of `size` bytes that a `Range` header asks for. Undefined for none, for several, for other units and where `If-Range`
 * names another validator: the whole is the answer then. https://www.rfc-editor.org/rfc/rfc9110#section-14.2
 */
export function rangeOf(
  { range, 'if-range': ifRange }: { readonly range?: string | undefined; readonly 'if-range'?: unknown },
  etag: string,
  size: number,
): ByteRange | 'outside' | undefined {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? []
  if ((from === '' && to === '') || (ifRange !== undefined && ifRange !== etag)) return undefined
  const first = from === '' ? Math.max(0, size - Number(to)) : Number(from)
  const last = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1)
  if (from !== '' && to !== '' && Number(to) < first) return undefined
  return first <= last ? { first, last } : 'outside'
}
