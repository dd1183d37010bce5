import { fileProblem } from '#generator/output/problem.ts'
import type { Problem } from '#generator/output/problem.ts'
import { decodeSeed } from '#generator/parse/decode/decode-seed.ts'
import { leftOutAs } from '#generator/parse/decode/file-kind.ts'
import { hasMailText, isMail } from '#generator/parse/decode/mail-text.ts'
import { isTooLarge, tooLong } from '#generator/parse/decode/seed-size.ts'
import { kindOfText } from '#generator/parse/decode/text-kind.ts'
import { kindOfXml } from '#generator/parse/decode/xml-kind.ts'
import type { Seed } from '#generator/parse/article/seed.ts'
import { looksLikeJson, looksLikeXmlFeed } from '#generator/parse/feed/feed-kind.ts'
import { looksLikeHtml } from '#generator/parse/html/html-page.ts'
import { parseOwn } from './own-format.ts'
import type { OwnFormat } from './own-format.ts'
import { parseSeed } from './parse-seed.ts'
import type { ParsedSeed } from './parse-seed.ts'

/**
 * Bytes of a file -> its articles (a feed holds several), or what stands in the way. The readers of feeds and exports are loaded when the first of
 * them is read. `formats`: the archivist's own, tried before all others. Never throws.
 */
export async function parseFile(
  file: string,
  bytes: Uint8Array,
  formats: readonly OwnFormat[] = [],
): Promise<Iterable<ParsedSeed>> {
  const own = await parseOwn(file, bytes, formats)
  if (own) return own
  const seed = decodeSeed(file, bytes)
  if ('message' in seed) return [{ problems: [seed] }]
  if (looksLikeXmlFeed(seed.text)) return (await import('./parse-entries.ts')).parseXmlFeed(seed)
  if (looksLikeJson(seed)) return (await import('./parse-entries.ts')).parseJsonFile(seed)
  return [await parseText(seed)]
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
