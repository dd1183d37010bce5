import type { ArticleId } from '#model/article.ts'
import { isId, type PersonId } from '#model/person.ts'
import type { Problem } from '#generator/output/problem.ts'
import { decodeField } from './format-registry.ts'
import type { Redirect, RegisteredArticle, RegisteredPerson, Registry } from './registry.ts'
import { problemEvent } from '#generator/output/build-event.ts'
import type { BuildEvent } from '#generator/output/build-event.ts'
import { EXIT, UserError } from '#generator/output/user-error.ts'
import { EMPTY_REGISTRY } from './registry.ts'

/** A registry as read, and what is wrong with it. With problems, ids may be missing: nothing should be published then. */
export interface RegistryReading {
  readonly registry: Registry
  readonly problems: readonly Problem[]
}

/** Reads ids.tsv; `file` is its name in messages. Lines that are there twice count once. */
export function parseRegistry(text: string, file = 'ids.tsv'): RegistryReading {
  const draft: RegistryDraft = { articles: [], people: [], articleRedirects: [], personRedirects: [] }
  const problems: Problem[] = []
  const firstLine = new Map<string, number>()
  const lines = text.split(/\r?\n/)
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue
    const encoded = line.split('\t')
    const fields = line.includes('\\') ? encoded.map(decodeField) : encoded
    const [kind = '', id = ''] = fields
    const rest = fields.slice(2)
    const given = `${kind} ${id}`
    const earlier = firstLine.get(given)
    if (earlier !== undefined && lines[earlier - 1] === line) continue
    const flaw = earlier === undefined ? flawOf(kind, id, rest) : givenTwice(id, earlier)
    if (flaw) problems.push({ severity: 'error', file, line: at + 1, column: 1, ...flaw })
    else add(draft, kind as RegistryLine, id, rest)
    if (earlier === undefined) firstLine.set(given, at + 1)
  }
  return { registry: draft, problems }
}

interface RegistryDraft extends Registry {
  readonly articles: RegisteredArticle[]
  readonly people: RegisteredPerson[]
  readonly articleRedirects: Redirect<ArticleId>[]
  readonly personRedirects: Redirect<PersonId>[]
}

type RegistryLine = 'article' | 'person' | 'article-redirect' | 'person-redirect'

/** What follows the id in a line of each kind. */
const FIELDS: ReadonlyMap<string, { readonly least: number; readonly most: number; readonly what: string }> =
  new Map([
    ['article', { least: 2, most: 2, what: 'a file and a hash' }],
    ['person', { least: 1, most: Infinity, what: 'one or more names' }],
    ['article-redirect', { least: 1, most: 1, what: 'the id that took its place' }],
    ['person-redirect', { least: 1, most: 1, what: 'the id that took its place' }],
  ])

type LineFlaw = Pick<Problem, 'message' | 'hint'>

const RESTORE = 'Restore the line from an earlier version of the file; removed, its address is given anew.'

function flawOf(kind: string, id: string, rest: readonly string[]): LineFlaw | undefined {
  const fields = FIELDS.get(kind)
  if (!fields && /^(<{7}|={7}|>{7}|\|{7})/.test(kind))
    return { message: 'a merge of two versions was not finished', hint: 'Keep the lines of both sides and remove the markers.' } // prettier-ignore
  if (!fields) return { message: `"${kind}" is no kind of line`, hint: RESTORE }
  if (!isId(id)) return { message: `"${id}" is no id (small letters and digits, with hyphens between)`, hint: RESTORE } // prettier-ignore
  if (rest.length < fields.least || rest.length > fields.most || rest.includes(''))
    return { message: `after the id ${id} there should be ${fields.what}`, hint: RESTORE }
  if (kind.endsWith('-redirect') && !isId(rest[0]!))
    return {
      message: `"${rest[0]}" is no id (small letters and digits, with hyphens between)`,
      hint: RESTORE,
    }
  return undefined
}

function givenTwice(id: string, line: number): LineFlaw {
  return {
    message: `the id ${id} was already given in line ${line}`,
    hint: 'Keep the older of the two lines; the other article or person then gets an id of its own.',
  }
}

function add(draft: RegistryDraft, kind: RegistryLine, id: string, rest: readonly string[]): void {
  const [first = '', second = ''] = rest
  if (kind === 'article') draft.articles.push({ id: id as ArticleId, file: first, hash: second })
  if (kind === 'person') draft.people.push({ id: id as PersonId, keys: rest })
  if (kind === 'article-redirect')
    draft.articleRedirects.push({ from: id as ArticleId, to: first as ArticleId })
  if (kind === 'person-redirect') draft.personRedirects.push({ from: id as PersonId, to: first as PersonId })
}

/**
 * Reads the ids given so far (undefined: none) and reports their problems. Throws a `UserError` if there are any: an id that
 * cannot be read would be given a second time, and links would break.
 */
export function* loadRegistry(text: string | undefined): Generator<BuildEvent, Registry> {
  if (text === undefined) return EMPTY_REGISTRY
  const { registry, problems } = parseRegistry(text)
  yield* problems.map(problemEvent)
  if (problems.length > 0)
    throw new UserError(EXIT.problems, 'Not every address given can be read: nothing was published.')
  return registry
}
