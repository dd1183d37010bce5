import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, posix } from 'node:path'

/**
 * Writes the declarations of a module and of all that they name into a folder, the imports of this project (`#model/day.ts`) as paths that hold
 * anywhere (`../model/day.js`). `types`: where the compiler wrote those of src; `entry`: the module's path in src, without its ending.
 */
export async function writeTypes(types: string, entry: string, folder: string): Promise<void> {
  const modules = new Set([entry])
  for (const module of modules) {
    const text = await readFile(join(types, `${module}.d.ts`), 'utf8')
    const written = text.replaceAll(OWN_IMPORT, (_, before: string, name: string) => {
      const imported = name.startsWith('#') ? name.slice(1) : posix.join(posix.dirname(module), name)
      modules.add(imported)
      const way = posix.relative(posix.dirname(module), imported)
      return `${before}'${way.startsWith('.') ? way : `./${way}`}.js'`
    })
    const file = join(folder, `${module}.d.ts`)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, written)
  }
}

/** What stands before the name of a module, and the name of one of ours without its ending. */
const OWN_IMPORT = /\b(from |import |import\()['"]((?:#|\.\.?\/)[^'"]*)\.ts['"]/g
