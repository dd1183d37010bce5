/** 32 bits of a stretch of text: FNV-1a over its UTF-16 units from `from` to `to`, with a final stir. */
export function hashText(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return stir(hash)
}

/** 32 bits of two, the order of which matters. */
export function combine(a: number, b: number): number {
  return stir(Math.imul(a, 0x9e3779b1) ^ (b + 0x7f4a7c15 + (a << 6) + (a >>> 2)))
}

/** Spreads each bit over the lower half, which hash tables look at; after MurmurHash3's finaliser. */
function stir(bits: number): number {
  const half = Math.imul(bits ^ (bits >>> 15), 0x85ebca6b)
  return (half ^ (half >>> 13)) | 0
}
