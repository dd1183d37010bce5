import { sha256 } from '#generator/disk/sha256.ts'
import { fileProblem } from '#generator/output/problem.ts'
import { leftOutAs } from '#generator/parse/decode/file-kind.ts'
import { isTooLarge } from '#generator/parse/decode/seed-size.ts'
import { createEntryNumbers, failedEntry, parseEntry, skippedEntry } from './parse-entries.ts'
import type { EntryNumbers } from './parse-entries.ts'
import { NO_TEXT, parseSeed } from './parse-seed.ts'
import type { ParsedSeed } from './parse-seed.ts'
import { ContainerFault } from './containers/container.ts'
import type { ArticlePart, Container, Part, TextPart } from './containers/container.ts'
import { problemPart } from './containers/problem-part.ts'

/** The articles of a container, one after the other; every part that gives none says why. Parts are numbered from 1, unless there is only one. */
export async function* parseContainer<Input extends { readonly file: string }>(
  { name, load }: Container<Input>,
  input: Input,
): AsyncGenerator<ParsedSeed> {
  const { file } = input
  const places = createEntryNumbers()
  let [number, isTold] = [0, false]
  // Whether a part is alone shows when the next one comes.
  let first: ArticlePart | undefined
  for await (const part of told(name, async () => (await load())(input))) {
    if ('message' in part) {
      isTold = true
      yield { problems: [{ ...part, file }] }
      continue
    }
    number++
    if (first) yield await parsePart(file, first, 1, places)
    first = undefined
    if (number === 1) first = part
    else yield await parsePart(file, part, number, places)
  }
  if (first) yield ofWhole(file, await parsePart(file, first, 1))
  const remedy = 'Move it out of the seeds folder, or let its name begin with a dot.'
  if (number === 0 && !isTold) yield { problems: [leftOutAs(file, [`${name} without articles`, remedy])] }
}

/** The parts of a container, and what ended the reading of it. */
async function* told(
  name: string,
  read: () => Promise<Iterable<Part> | AsyncIterable<Part>>,
): AsyncGenerator<Part> {
  try {
    yield* await read()
  } catch (error) {
    yield error instanceof ContainerFault
      ? problemPart(error.message, error.hint)
      : problemPart(
          `is ${name} that cannot be read to its end: ${messageOf(error)}`,
          'Save it again from where it came from.',
        )
  }
}

/** Why a part gave no article is told of the file where there is no other. */
function ofWhole(file: string, parsed: ParsedSeed): ParsedSeed {
  const [outcome] = parsed.unpublished ?? []
  if (!outcome || parsed.problems.length > 0) return { ...parsed, unpublished: [] }
  const message = outcome.reason ?? 'holds no text of an article'
  return { problems: [fileProblem(file, 'warning', message, 'Move it out of the seeds folder.')] }
}

/** In one line, without what a library tells of itself. */
function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return (message.split('\n')[0] ?? '').slice(0, 160) || 'it is damaged'
}

/** `places`: of the parts so far; none for one that is alone. */
async function parsePart(
  file: string,
  part: ArticlePart,
  number: number,
  places?: EntryNumbers,
): Promise<ParsedSeed> {
  return 'texts' in part ? parseEntry(file, number, part, places) : parseText(file, part, number, places)
}

async function parseText(
  file: string,
  { name, text, notes = [] }: TextPart,
  number: number,
  places: EntryNumbers | undefined,
): Promise<ParsedSeed> {
  if (isTooLarge(text)) return failedEntry(file, number, 1, 'is too large for an article')
  const hash = sha256(text)
  const earlier = places?.add(hash, number)
  if (earlier !== undefined) return skippedEntry(file, number, 1, `says the same as entry ${earlier}`)
  const { article: own, problems: found } = await parseSeed({ file: name, text })
  const article = own && { ...own, asides: [...own.asides, ...notes] }
  const problems = found.map((problem) => ({ ...problem, file, line: 1, column: 1 }))
  if (!places) return { ...(article && { article }), problems }
  const numbered = problems.map((problem) => ({ ...problem, message: `entry ${number}: ${problem.message}` }))
  if (article) return { article: { ...article, entry: { number, hash } }, problems: numbered }
  const error = problems.find(({ severity }) => severity === 'error')
  // An archive of pages holds frames and lists as well.
  if (error?.message.startsWith(NO_TEXT)) return skippedEntry(file, number, 1, 'holds no text of an article')
  if (error) return failedEntry(file, number, 1, error.message, error.hint)
  return skippedEntry(file, number, 1, problems[0]?.message ?? 'holds no text of an article')
}
