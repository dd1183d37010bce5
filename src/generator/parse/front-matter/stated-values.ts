import type { StatedField } from '#generator/parse/article/stated-fields.ts'

/** A key of front matter, and what its format made of the value: text, number, list, object. */
export interface Entry {
  readonly name: string
  readonly value: unknown
  /** In the file, from 1. */
  readonly line: number
}

/** What the keys of front matter say. */
export interface EntryFields {
  /** By name, in lower case. */
  readonly fields: ReadonlyMap<string, StatedField>
  /** Keys whose value is nothing that a field can say. */
  readonly unread: readonly Entry[]
}

/** Keys under which themes and site generators put fields of their own: Hugo, Zola, Eleventy. */
const CONTAINERS: ReadonlySet<string> = new Set([
  'params',
  'extra',
  'taxonomies',
  'metadata',
  'meta',
  'properties',
  'build',
  '_build',
])

/** A value that its format does not let us read: an alias, a tag. */
export const UNREADABLE = Symbol('unreadable')

/** The fields of the keys of front matter; those of nested keys where the outer ones do not say the same. */
export function fieldsOfEntries(entries: readonly Entry[]): EntryFields {
  const fields = new Map<string, StatedField>()
  const unread: Entry[] = []
  const nested: Entry[] = []
  for (const entry of entries) {
    const name = entry.name.toLowerCase()
    const values = valuesOf(entry.value)
    if (values && !fields.has(name)) fields.set(name, { values, line: entry.line })
    else if (CONTAINERS.has(name)) nested.push(...entriesOf(entry))
    else if (!values) unread.push(entry)
  }
  if (nested.length > 0)
    for (const [name, field] of fieldsOfEntries(nested).fields) if (!fields.has(name)) fields.set(name, field)
  return { fields, unread }
}

function entriesOf({ value, line }: Entry): readonly Entry[] {
  const inner = isObject(value) ? Object.entries(value) : []
  return inner
    .filter(([name]) => !CONTAINERS.has(name.toLowerCase()))
    .map(([name, value]) => ({ name, value, line }))
}

/** A text, or a list of them; of an object that is a person or a page its name. Undefined for anything else. */
function valuesOf(value: unknown): readonly string[] | undefined {
  if (value === null || value === undefined) return []
  if (typeof value === 'string') return [value]
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint')
    return [String(value)]
  if (value instanceof Date) return [value.toISOString()]
  if (Array.isArray(value)) return valuesOfList(value)
  const name = isObject(value) ? (value['name'] ?? value['label'] ?? value['title']) : undefined
  return typeof name === 'string' ? [name] : undefined
}

function valuesOfList(list: readonly unknown[]): readonly string[] | undefined {
  const items = list.map(valuesOf)
  return items.every((item) => item !== undefined && item.length <= 1)
    ? items.flatMap((item) => item ?? [])
    : undefined
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
