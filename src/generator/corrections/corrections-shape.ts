import { z } from 'zod'

const name = z
  .string('should be text (in quotation marks if it looks like a number)')
  .trim()
  .min(1, 'should not be empty')
  .max(200, 'should have at most 200 characters')
const names = z.union([name, z.array(name).min(1)], 'should be a name or a list of names')
const files = z.array(name, 'should be a list of files').min(1, 'should name at least one file')
const code = z
  .string('should be the code of a country')
  .regex(/^[A-Z]{2}$/, 'should be two capital letters, such as FR')
const id = z
  .string('should be an id')
  .max(80, 'should have at most 80 characters')
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'should be small letters and digits, with hyphens between')

/** What can be said about people, by the word each entry begins with. Names are compared without case, accents and titles. */
const PERSON_SHAPES = {
  merge: z
    .strictObject({ merge: names, into: name })
    .describe('These names mean the person of another name.'),
  split: z
    .strictObject({ split: name, in: files, as: name })
    .describe('In these files the name means somebody else.'),
  rename: z.strictObject({ rename: name, to: name }).describe('How the name of a person is shown.'),
  'not-a-person': z
    .strictObject({ 'not-a-person': name, in: files.optional() })
    .describe('These words name nobody: anywhere, or in these files.'),
  'always-a-person': z
    .strictObject({ 'always-a-person': name })
    .describe('These words name a person wherever they stand, written exactly so.'),
  attach: z
    .strictObject({ attach: name, to: name, in: files.optional() })
    .describe(
      'A single word means this person where no longer name stands beside it: anywhere, or in these files.',
    ),
  hide: z.strictObject({ hide: name }).describe('This person is not shown.'),
  pin: z
    .strictObject({ pin: name, id })
    .describe('The id of a person in addresses. The id before leads to it.'),
  redirect: z.strictObject({ redirect: id, to: id }).describe('An id of a person that leads to another.'),
}

/** What can be said about countries. */
const COUNTRY_SHAPES = {
  add: z.strictObject({ add: code, in: files }).describe('These files are about this country, too.'),
  remove: z.strictObject({ remove: code, in: files }).describe('These files do not name this country.'),
  alias: z
    .strictObject({ alias: name, is: code })
    .describe('These words name a country, written exactly so.'),
  block: z.strictObject({ block: name }).describe('In these words no country is named.'),
  regroup: z.strictObject({ regroup: code, as: code }).describe('One country is counted as another.'),
}

type Shapes = typeof PERSON_SHAPES & typeof COUNTRY_SHAPES

/** The word an entry begins with. */
export type CorrectionKind = keyof Shapes

/** An entry of the file, with the word it begins with. */
export type Correction = {
  readonly [Kind in CorrectionKind]: { readonly kind: Kind } & Readonly<z.infer<Shapes[Kind]>>
}[CorrectionKind]

/** The two lists of the file. */
export const SECTIONS = { people: PERSON_SHAPES, countries: COUNTRY_SHAPES }

/** The JSON schema of the file (draft 2020-12), for editors that complete and check YAML by it. */
export function correctionsJsonSchema(): object {
  const file = z.strictObject({ people: listOf(PERSON_SHAPES), countries: listOf(COUNTRY_SHAPES) })
  return z.toJSONSchema(file.describe("Corrections of what was recognised in an archive's articles"))
}

function listOf(shapes: Readonly<Record<string, z.ZodType>>): z.ZodType {
  return z.array(z.union(Object.values(shapes))).optional()
}
