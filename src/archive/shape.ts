import { ArchiveError } from './archive-error.ts'

/**
 * What a decoded JSON value must look like. The files are ours and named by their hashes, so this only keeps damage
 * from turning into nonsense: it is the least that the decoders rely on, not a full schema.
 */
export type Shape = (value: unknown) => boolean

export const text: Shape = (value) => typeof value === 'string'

/** A whole number from 0. */
export const count: Shape = (value) => Number.isInteger(value) && (value as number) >= 0

/** A whole number of either sign, as -1 stands for "none". */
export const whole: Shape = (value) => Number.isInteger(value)

/** The name of an immutable file. */
export const ref: Shape = (value) => typeof value === 'string' && /^[0-9a-f]{64}\.(?:json|bin)$/.test(value)

/** A list of any length, or of exactly `length` items. */
export function list(item: Shape, length?: number): Shape {
  return (value) =>
    Array.isArray(value) && (length === undefined || value.length === length) && value.every(item)
}

/** A list with one shape a place; places at the end may be missing if their shape allows undefined. */
export function row(...cells: readonly Shape[]): Shape {
  return (value) =>
    Array.isArray(value) && value.length <= cells.length && cells.every((cell, place) => cell(value[place]))
}

/** An object with these fields; others are let through. */
export function record<T>(fields: { readonly [Key in keyof T]-?: Shape }): Shape {
  const shapes = Object.entries<Shape>(fields)
  return (value) =>
    typeof value === 'object' &&
    value !== null &&
    shapes.every(([key, shape]) => shape((value as Readonly<Record<string, unknown>>)[key]))
}

/** Either of two shapes. */
export function either(one: Shape, other: Shape): Shape {
  return (value) => one(value) || other(value)
}

/** May be left out. */
export function maybe(shape: Shape): Shape {
  return (value) => value === undefined || shape(value)
}

/** The value as what it was written as. Throws an `ArchiveError` naming the file when it is not of the shape. */
export function decoded<T>(value: unknown, shape: Shape, file: string): T {
  if (!shape(value)) throw new ArchiveError('damaged', file)
  return value as T
}

/** What must be there if the files fit each other. Throws an `ArchiveError` naming the file when it is not. */
export function present<T>(value: T | undefined, file: string): T {
  if (value === undefined) throw new ArchiveError('damaged', file)
  return value
}
