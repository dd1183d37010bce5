/* Makes what the package holds beside its documents, before it is packed. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundled, bundleInto } from '../bundled.mjs'
import { program } from '../generator/program.mjs'

const bundle = await bundled({
  room: 'package',
  entries: ['make-package'],
  rooms: ['src/generator', 'src/package'],
})
const { makePackage } = await import(pathToFileURL(join(bundle, 'make-package.js')).href)
await makePackage((folder) => bundleInto(folder, { ...program, define: { PACKED: 'true' } }))
