import { EXIT, UserError } from '#generator/output/user-error.ts'
import { fileProblem } from '#generator/output/problem.ts'
import type { ParsedSeed } from './parse-seed.ts'

/** An article as a format of the archivist's own gives it. A text and a title, address or date make it one. */
export interface OwnArticle {
  readonly title?: string
  /** The body as plain text, a paragraph a line; or as HTML, of which only its text, headings, lists and quotations are taken. */
  readonly text?: string
  readonly html?: string
  readonly summary?: string
  /** Best as "2025-05-21" or "2025-05-21T14:30:00Z"; written otherwise it is read as in a feed. */
  readonly date?: string
  readonly authors?: readonly string[]
  /** Who published it: "The Daily Star". */
  readonly source?: string
  /** Where it was found; http or https. */
  readonly url?: string
  /** A BCP 47 tag; recognised from the text if it is not said. */
  readonly language?: string
}

/**
 * Reads a file of the archivist's folder that Dateline does not know. `file`: its path in the folder, "/" between names. Undefined
 * for a file that is not in this format: others are tried, at last those that Dateline knows. What it throws is told as the file's problem.
 * The same bytes and name must always give the same articles, as they are kept from build to build.
 */
export type OwnFormat = (
  bytes: Uint8Array,
  file: string,
) => readonly OwnArticle[] | undefined | Promise<readonly OwnArticle[] | undefined>

/** Loads modules whose default export is an `OwnFormat`, by their URLs. Rejects with a `UserError` that says which is none. */
export function loadFormats(modules: readonly string[]): Promise<readonly OwnFormat[]> {
  return Promise.all(
    modules.map(async (module) => {
      const loaded = (await import(module).catch((error: unknown) => notLoaded(module, error))) as {
        readonly default?: unknown
      }
      if (typeof loaded.default === 'function') return loaded.default as OwnFormat
      return notLoaded(module, 'its default export is no function')
    }),
  )
}

function notLoaded(module: string, reason: unknown): never {
  const said = reason instanceof Error ? reason.message : String(reason)
  throw new UserError(EXIT.usage, `${module} is no format of a file: ${said}.`)
}

/** The articles of a file in the first of these formats that takes it. */
export async function parseOwn(
  file: string,
  bytes: Uint8Array,
  formats: readonly OwnFormat[],
): Promise<Iterable<ParsedSeed> | undefined> {
  try {
    for (const format of formats) {
      const articles = await format(bytes, file)
      if (articles === undefined) continue
      const { parseRecords } = await import('./parse-entries.ts')
      return parseRecords(file, [...articles].map(recordOf))
    }
    return undefined
  } catch (error) {
    const message = `could not be read in your own format: ${error instanceof Error ? error.message : String(error)}`
    return [{ problems: [fileProblem(file, 'error', message, 'Mend the format, or the file.')] }]
  }
}

/** As feeds in JSON say it. */
function recordOf({ text, html, ...facts }: OwnArticle) {
  return { ...facts, content_text: text, content_html: html }
}
