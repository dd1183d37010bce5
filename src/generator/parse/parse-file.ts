import { fileProblem } from '#generator/output/problem.ts'
import type { Problem } from '#generator/output/problem.ts'
import type { Container } from '#generator/parse/containers/container.ts'
import { decodeSeed } from '#generator/parse/decode/decode-seed.ts'
import { leftOutAs } from '#generator/parse/decode/file-kind.ts'
import { hasMailText, isMail } from '#generator/parse/decode/mail-text.ts'
import { isTooLarge, tooLong } from '#generator/parse/decode/seed-size.ts'
import { kindOfText } from '#generator/parse/decode/text-kind.ts'
import { kindOfXml } from '#generator/parse/decode/xml-kind.ts'
import type { Seed } from '#generator/parse/article/seed.ts'
import { looksLikeJson, looksLikeXmlFeed } from '#generator/parse/feed/feed-kind.ts'
import { looksLikeHtml } from '#generator/parse/html/html-page.ts'
import { containerOfBytes } from './byte-containers.ts'
import { parseOwn } from './own-format.ts'
import type { OwnFormat } from './own-format.ts'
import { parseSeed } from './parse-seed.ts'
import type { ParsedSeed } from './parse-seed.ts'
import { containerOfText } from './text-containers.ts'

/**
 * Bytes of a file -> its articles, one after the other (a feed or a container holds several), or what stands in the way. Readers of feeds and
 * containers are loaded when the first of them is read. `formats`: the archivist's own, tried before all others. Never throws.
 */
export async function* parseEach(
  file: string,
  bytes: Uint8Array,
  formats: readonly OwnFormat[] = [],
): AsyncGenerator<ParsedSeed> {
  const own = await parseOwn(file, bytes, formats)
  if (own) return yield* own
  const container = containerOfBytes(file, bytes)
  if (container) return yield* contentOf(container, { file, bytes })
  const seed = decodeSeed(file, bytes)
  if ('message' in seed) return yield { problems: [seed] }
  const text = containerOfText(seed)
  if (text) return yield* contentOf(text, seed)
  if (looksLikeXmlFeed(seed.text)) return yield* (await import('./parse-entries.ts')).parseXmlFeed(seed)
  if (looksLikeJson(seed)) return yield* (await import('./parse-entries.ts')).parseJsonFile(seed)
  return yield await parseText(seed)
}

/** All articles of a file together, as `parseEach` gives them. */
export async function parseFile(
  file: string,
  bytes: Uint8Array,
  formats: readonly OwnFormat[] = [],
): Promise<readonly ParsedSeed[]> {
  const parsed: ParsedSeed[] = []
  for await (const next of parseEach(file, bytes, formats)) parsed.push(next)
  return parsed
}

async function* contentOf<Input extends { readonly file: string }>(
  container: Container<Input>,
  input: Input,
): AsyncGenerator<ParsedSeed> {
  yield* (await import('./parse-container.ts')).parseContainer(container, input)
}

async function parseText(seed: Seed): Promise<ParsedSeed> {
  const { file, text } = seed
  if (isMail(text)) return { problems: [mail(file, text)] }
  if (isTooLarge(text)) return { problems: [tooLong(file, text)] }
  // What looks like a page is one, whatever its name or the scripts in it, but for what a server makes pages of.
  if (looksLikeHtml(text) && !/<\?(?:php|=)/.test(text)) return parseSeed(seed)
  const xml = kindOfXml(file, text)
  if (xml?.holdsArticles)
    return { problems: [fileProblem(file, 'error', `is ${xml.kind[0]}, which is not read`, xml.kind[1])] }
  const kind = xml?.kind ?? kindOfText(file, text)
  return kind ? { problems: [leftOutAs(file, kind)] } : parseSeed(seed)
}

/** Of a mail with words in it an article is lost. */
function mail(file: string, text: string): Problem {
  if (!hasMailText(text))
    return leftOutAs(file, ['a mail without text', 'Delete it, or move it out of the seeds folder.'])
  const remedy =
    'Copy headline, day and words of the story into a text (.txt); addresses of mail are not published.'
  return fileProblem(file, 'error', 'is a mail, which is not read', remedy)
}
