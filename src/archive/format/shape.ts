import { ArchiveError } from '#archive/source/archive-error.ts'
import type { Ref } from '#archive/source/root.ts'

/**
 * Tells what a decoded JSON value must look like. The files are ours and named by their hashes, so this only keeps
 * damage from turning into nonsense: it checks what the decoders rely on and takes brands and unions of words on trust.
 */
export type Shape<T = unknown> = (value: unknown) => value is T

export const text: Shape<string> = (value) => typeof value === 'string'

/** JSON's null. */
export const nothing: Shape<null> = (value) => value === null

/** A whole number of either sign. */
export const whole: Shape<number> = (value): value is number => Number.isInteger(value)

/** A whole number from 0. */
export const count: Shape<number> = (value): value is number => whole(value) && value >= 0

/** Degrees of latitude or longitude. */
export const degrees: Shape<number> = (value): value is number => Number.isFinite(value)

/** The name of an immutable file. */
export const ref: Shape<Ref> = (value): value is Ref =>
  text(value) && /^[0-9a-f]{64}\.(?:json|bin)$/.test(value)

export function list<T>(item: Shape<T>): Shape<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(item)
}

/** A list with one shape a place; places at the end may be missing if their shape allows it. */
export function row<T extends readonly unknown[]>(
  ...cells: { readonly [Place in keyof T]: Shape }
): Shape<T> {
  return (value): value is T =>
    Array.isArray(value) && value.length <= cells.length && cells.every((cell, place) => cell(value[place]))
}

/** An object with these fields; others are let through. */
export function record<T>(fields: { readonly [Key in keyof T]-?: Shape }): Shape<T> {
  const shapes = Object.entries<Shape>(fields)
  return (value): value is T =>
    typeof value === 'object' &&
    value !== null &&
    shapes.every(([key, shape]) => shape((value as Readonly<Record<string, unknown>>)[key]))
}

export function either<One, Other>(one: Shape<One>, other: Shape<Other>): Shape<One | Other> {
  return (value): value is One | Other => one(value) || other(value)
}

/** May be left out. */
export function maybe<T>(shape: Shape<T>): Shape<T | undefined> {
  return (value): value is T | undefined => value === undefined || shape(value)
}

/** The value as what it was written as. Throws an `ArchiveError` naming the file when it is not of the shape. */
export function decoded<T>(value: unknown, shape: Shape<T>, file: string): T {
  if (!shape(value)) throw new ArchiveError('damaged', file)
  return value
}

/** What must be there if the files fit each other. Throws an `ArchiveError` naming the file when it is not. */
export function present<T>(value: T | undefined, file: string): T {
  if (value === undefined) throw new ArchiveError('damaged', file)
  return value
}
