import type { ByteContainer } from './containers/container.ts'

/** Told by bytes, in this order. A new one is one file and one entry. */
const BYTE_CONTAINERS: readonly ByteContainer[] = [
  {
    name: 'an archive (ZIP)',
    matches: ({ bytes }) => startsWith(bytes, 'PK\u0003\u0004'),
    load: async () => (await import('./zipped.ts')).readZipped,
  },
]

/** The container that a file is by its bytes, if it is one. */
export function containerOfBytes(file: string, bytes: Uint8Array): ByteContainer | undefined {
  return BYTE_CONTAINERS.find(({ matches }) => matches({ file, bytes }))
}

function startsWith(bytes: Uint8Array, magic: string): boolean {
  return Buffer.from(bytes.subarray(0, magic.length)).toString('latin1') === magic
}
