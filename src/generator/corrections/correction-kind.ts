import { z } from 'zod'
import type { CorrectionFlaw, CorrectionMeaning } from './correction-meaning.ts'

/** A kind of correction: how its entries are written, and what they mean. */
export interface CorrectionKind {
  readonly shape: z.ZodObject
  readonly meaningOf: (entry: unknown) => CorrectionMeaning
}

/** A kind whose entries have these fields and no others; the first names the kind. `about`: said to editors of the file. */
export function correctionKind<Fields extends z.ZodRawShape>(
  fields: Fields,
  about: string,
  meaningOf: (entry: z.infer<z.ZodObject<Fields>>) => CorrectionMeaning,
): CorrectionKind {
  const shape = z.strictObject(fields).describe(about)
  return { shape, meaningOf: (entry) => meaningOf(entry as z.infer<z.ZodObject<Fields>>) }
}

/** A name as articles write it. Names are compared without case, accents and titles. */
export const name = z
  .string('should be text (in quotation marks if it looks like a number)')
  .trim()
  .min(1, 'should not be empty')
  .regex(/[\p{L}\p{N}]/u, 'should have letters or digits: put the name there')
  .max(200, 'should have at most 200 characters')

export const names = z.union([name, z.array(name).min(1)], 'should be a name or a list of names')

export const files = z.array(name, 'should be a list of files').min(1, 'should name at least one file')

/** ISO 3166-1 alpha-2. */
export const code = z
  .string('should be the code of a country')
  .regex(/^[A-Z]{2}$/, 'should be two capital letters, such as FR')

export const id = z
  .string('should be an id')
  .max(80, 'should have at most 80 characters')
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'should be small letters and digits, with hyphens between')

/** A flaw where something becomes itself. */
export function toItself(from: string, to: string): CorrectionFlaw | undefined {
  return from === to ? { message: 'leads to itself', hint: 'Remove the entry.' } : undefined
}

/** What is wrong where no article has some words. */
export function noText(words: string): string {
  return `no article has the words "${words}"`
}
