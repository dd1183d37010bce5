import { z } from 'zod'
import { FACETS } from '#model/facets.ts'
import { parseDay } from '#model/day.ts'
import type { Day } from '#model/day.ts'
import { licenceOf } from '#model/licence.ts'
import type { Facet } from '#model/facets.ts'
import { readAccent } from '#generator/look/accent.ts'
import type { Accent } from '#generator/look/accent.ts'
import { parseHex } from '#generator/look/colour.ts'
import { FONT_PACKAGE } from '#generator/look/font-faces.ts'
import { FILE_OPTIONS } from './options.ts'
import { VALUE_KINDS } from './value-kinds.ts'
import type { CheckedOption } from './value-kinds.ts'

/** A line of text of at most 400 characters. */
const line = z
  .string('should be text (in quotation marks if it looks like a number)')
  .trim()
  .min(1, 'should not be empty')
  .max(400, 'should have at most 400 characters')

const path = line.describe('A file or a folder, from the folder of this file')

const webAddress = line.refine(isWebAddress, 'should be an address that begins with https:// or http://')

/** An address of the web or of mail. */
const contact = line
  .refine(
    (text) => isWebAddress(text) || /^(?:mailto:)?[^\s@:/]+@[^\s@/]+\.[^\s@/]+$/.test(text),
    'should be a mail address or an address that begins with https://',
  )
  .transform((text) => (text.includes('@') && !/^\w+:/.test(text) ? `mailto:${text}` : text))

/** The terms that texts are published under. */
const licence = z
  .union(
    [line.transform(licenceOf), z.strictObject({ name: line, url: webAddress.optional() })],
    'should be a name, or a name and a url',
  )
  .describe('The licence of the texts: its name, or "name" and "url"')

const colour = line.refine((text) => parseHex(text) !== undefined, 'should be a colour such as "#b03a1f"')

/** Refused with the nearest that can be read. */
const accent = z
  .union(
    [
      colour.transform((both) => ({ light: both, dark: both })),
      z.strictObject({ light: colour, dark: colour }),
    ],
    'should be a colour such as "#b03a1f", or "light" and "dark" with one each',
  )
  .transform((given, context): Accent => {
    const read = readAccent(given)
    if (read && 'accent' in read) return read.accent
    const nearest = read && `{light: "${read.nearest.light}", dark: "${read.nearest.dark}"}`
    context.addIssue(`cannot be read on the paper of every theme; the nearest that can are ${nearest}`)
    return z.NEVER
  })
  .describe('The colour of what a reader chose, or "light" and "dark" for each theme, in quotation marks')

const logo = z
  .union(
    [
      path.transform((light) => ({ light })),
      z.strictObject({ light: path, dark: path.optional(), alone: z.boolean().optional() }),
    ],
    'should be a file, or "light", "dark" and "alone"',
  )
  .describe(
    'An SVG or PNG beside the name: its file, or "light" and "dark" for each theme; "alone" if it holds the name',
  )

const fontPackage = line.regex(FONT_PACKAGE, 'should be a package such as "@fontsource-variable/literata"')

/** Terms of all articles, of those of a source, or of files. */
const termFields = {
  text: z
    .enum(['whole', 'excerpt'], 'should be whole or excerpt')
    .optional()
    .describe('How much of a text is in the site; of an excerpt nothing else is in any file'),
  rights: line.optional().describe('A line about rights, below an article that says none itself'),
  licence: licence.optional(),
}

/** A file, or a folder with all that is in it. */
const paths = z.union(
  [line.transform((path) => [path]), z.array(line).min(1)],
  'should be a path or a list of paths',
)

const day = z
  .string('should be a day')
  .transform((text, context): Day => {
    const parsed = parseDay(text)
    if (parsed) return parsed
    context.addIssue('should be a day of the calendar, such as 2026-05-21')
    return z.NEVER
  })
  .describe('The day on which they may be published')

/** What the file says beside values of options. */
const ABOUT_THE_SITE = {
  tagline: line.optional().describe('What the archive is, in a few words'),
  contact: contact.optional().describe('Where readers reach you: a mail address or an address of the web'),
  links: z
    .array(z.strictObject({ label: line, url: webAddress }), 'should be a list of links')
    .max(12, 'should have at most 12 links')
    .optional()
    .describe('Links at the foot of every page, each with "label" and "url"'),
  accent: accent.optional(),
  logo: logo.optional(),
  fonts: z
    .strictObject({ serif: fontPackage.optional(), sans: fontPackage.optional() })
    .optional()
    .describe(
      'Faces by the packages that bring them, each installed in the folder of the archive: "serif" for articles, "sans" for everything around them',
    ),
  panels: z
    .array(z.enum(FACETS as [Facet, ...Facet[]], `should be one of: ${FACETS.join(', ')}`))
    .min(1, 'should name at least one panel')
    .refine((panels) => new Set(panels).size === panels.length, 'names a panel twice')
    .optional()
    .describe(`The panels that are shown, in their order; usual are ${FACETS.join(', ')}`),
  order: z
    .enum(['newest', 'oldest'], 'should be newest or oldest')
    .optional()
    .describe('Which end of the timeline readers meet first; usual is newest'),
  visibility: z
    .enum(['public', 'unlisted'], 'should be public or unlisted')
    .optional()
    .describe(
      'Whether search engines are told of the site; "unlisted" is no lock: who has the address can read it',
    ),
  hsts: z
    .boolean('should be true or false')
    .optional()
    .describe(
      'Whether browsers are told to ask the host by https alone for a year; it holds for everything on that host',
    ),
  ...termFields,
  excerpt: z
    .int('should be a number of words')
    .min(10, 'should be 10 words or more')
    .max(500, 'should be 500 words or fewer')
    .optional()
    .describe('Words of an excerpt, at most, and at most half of the article; usual are 60'),
  sources: z
    .array(z.strictObject({ source: line, ...termFields }), 'should be a list of sources')
    .optional()
    .describe('Terms of single sources, by their name or host, before those of the archive'),
  files: z
    .array(
      z.strictObject({ files: paths, embargo: day.optional(), ...termFields }),
      'should be a list of files',
    )
    .optional()
    .describe('Terms of single files and folders of articles, before those of their source'),
  about: path.optional().describe('A text in Markdown about the archive'),
}

/** The whole file. */
export const CONFIG_SHAPE = z
  .strictObject({
    ...(Object.fromEntries(
      FILE_OPTIONS.map(([name, option]) => [name, shapeOf(name, option).optional().describe(option.help)]),
    ) as Readonly<Record<string, z.ZodOptional<z.ZodType<string | boolean>>>>),
    ...ABOUT_THE_SITE,
  })
  .describe('An archive of Dateline')

/** What the file says beside values of options, read. */
export type SiteSettings = z.infer<z.ZodObject<typeof ABOUT_THE_SITE>>

/** The JSON schema of the file (draft 2020-12), for editors that complete and check YAML by it. */
export function configJsonSchema(): object {
  return z.toJSONSchema(CONFIG_SHAPE, { io: 'input' })
}

function shapeOf(
  name: string,
  { type, isPath }: { readonly type: string; readonly isPath?: true },
): z.ZodType<string | boolean> {
  if (type === 'boolean') return z.boolean('should be true or false')
  if (isPath) return path
  if (!isChecked(name)) return line
  const { parse, flaw, remedy } = VALUE_KINDS[name]
  return z
    .union([z.string(), z.number()], `${flaw}: ${remedy}`)
    .transform(String)
    .refine((text) => parse(text) !== undefined, `${flaw}: ${remedy}`)
}

function isChecked(name: string): name is CheckedOption {
  return Object.hasOwn(VALUE_KINDS, name)
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:\/\//i.test(text)
}
