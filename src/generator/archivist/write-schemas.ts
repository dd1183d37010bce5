import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { configJsonSchema } from '#generator/config/config-shape.ts'
import { correctionsJsonSchema } from '#generator/corrections/corrections-shape.ts'

/** Writes what editors check the archivist's files by, where these files name it. */
export function writeSchemas(folder: string): void {
  const place = join(folder, '.dateline')
  mkdirSync(place, { recursive: true })
  const schemas = {
    'dateline.config.schema.json': configJsonSchema(),
    'corrections.schema.json': correctionsJsonSchema(),
  }
  for (const [name, schema] of Object.entries(schemas))
    writeFileSync(join(place, name), `${JSON.stringify(schema, null, 2)}\n`)
}
