import { archiveKey } from '#generator/recognise/identity/archive-names.ts'
import { readName } from '#generator/recognise/identity/person-name.ts'

/** The key under which names are compared: without case, accents and titles. */
export function keyOf(name: string): string {
  return archiveKey(name, readName(name))
}

/** A name in one file, or in any: what a correction of names is about. */
export function scopeOf(name: string, file: string | undefined): string {
  return file === undefined ? `${keyOf(name)} anywhere` : `${keyOf(name)} in ${file}`
}

/** The scopes of a name: in each of these files, or anywhere. */
export function scopesOf(name: string, files: readonly string[] | undefined): readonly string[] {
  return files ? files.map((file) => scopeOf(name, file)) : [scopeOf(name, undefined)]
}

/** One name or several, as a list. */
export function listOf(names: string | readonly string[]): readonly string[] {
  return typeof names === 'string' ? [names] : names
}
