import { fileProblem } from '#generator/output/problem.ts'
import type { Problem } from '#generator/output/problem.ts'
import { bareName } from '#generator/parse/article/stated-fields.ts'
import type { StatedField, StatedFields } from '#generator/parse/article/stated-fields.ts'
import { findDate } from '#generator/parse/text/dates-in-text.ts'

/** Keys that say "not published" when they are true, and when they are false (Hugo, Jekyll, Hexo, Zola, Eleventy, Ghost, Obsidian). */
const WHEN_TRUE =
  /^(?:is)?(?:draft|private|hidden|unpublished|unlisted|secret|confidential|wip|eleventyexcludefromcollections)$/
const WHEN_FALSE =
  /^(?:is)?(?:published|publish|public|visible|listed|dgpublish|render|draft(?:over|finished))$/

/** Keys that name a state, and states of what is not published (Pelican, WordPress, Ghost, ninjs, schema.org). */
const STATE =
  /^(?:(?:post|pub|publish|publication|article|creativework|workflow)?(?:status|state)|visibility|access|draft|published|publish|render)$/
const NOT_PUBLISHED =
  /^(?:(?:auto|in)?draft(?:ed|s)?|private|hidden|pending(?:review)?|future|scheduled|trash(?:ed)?|deleted|removed|unpublished|notpublished|unlisted|protected|internal|secret|confidential|embargo(?:ed)?|inreview|wip|workinprogress|skip|withdrawn|withheld|cancell?ed|rejected|spiked|onhold|never)$/

const PASSWORD = /^(?:post)?password$/

const TRUE = /^(?:true|yes|on|1|y)$/i
const FALSE = /^(?:false|no|off|0|n)$/i

/** Keys of the day from which on a page is to be gone. */
const EXPIRY = /^(?:expirydate|expires|expirationdate|unpublishdate)$/
const DATE = /^(?:date|publishdate|published)$/

/** Folders in which Jekyll and Hexo keep what is not published. */
const DRAFTS = /(?:^|\/)_drafts\//i

/** A field by its name, as it is written. */
type NamedField = readonly [name: string, field: StatedField]

/** Why an article is not to be published, as its front matter or its folder says; undefined for any other. */
export function unpublished(file: string, fields: StatedFields): Problem | undefined {
  if (DRAFTS.test(file))
    return fileProblem(
      file,
      'warning',
      'is left out: it lies in a folder of drafts',
      'To publish it, move it out of the folder "_drafts".',
    )
  const found = unpublishedField(fields)
  if (!found) return undefined
  const [, { line }] = found
  const message = `is left out: its front matter says "${saidOf(found)}"`
  return { severity: 'warning', file, line, column: 1, message, hint: 'To publish it, take that line out.' }
}

/** The first field, with its name, that says of a text that it is not published; undefined if none does. */
export function unpublishedField(fields: StatedFields): NamedField | undefined {
  return [...fields].find(([name, field]) => saysUnpublished(bareName(name), field, fields))
}

/** What a field says, to be told: "draft: true". A password is not. */
export function saidOf([name, { values }]: NamedField): string {
  return `${name}: ${PASSWORD.test(bareName(name)) ? '…' : (values[0] ?? '')}`.slice(0, 60)
}

function saysUnpublished(name: string, { values }: StatedField, fields: StatedFields): boolean {
  const [value = ''] = values
  if (PASSWORD.test(name)) return value !== ''
  if (EXPIRY.test(name)) return isExpired(value, fields)
  return (
    (WHEN_TRUE.test(name) && TRUE.test(value)) ||
    (WHEN_FALSE.test(name) && FALSE.test(value)) ||
    (STATE.test(name) && NOT_PUBLISHED.test(bareName(value)))
  )
}

/** Gone by the day it was to come: no clock is asked, so that the same files always give the same site. */
function isExpired(expiry: string, fields: StatedFields): boolean {
  const dates = [...fields].flatMap(([name, { values }]) =>
    DATE.test(bareName(name)) ? (findDate(values[0] ?? '')?.day ?? []) : [],
  )
  const gone = findDate(expiry)?.day
  return gone !== undefined && dates.some((day) => gone <= day)
}
