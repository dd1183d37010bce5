import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { longDay } from '#model/day.ts'
import { timelineDay } from '#model/article.ts'
import type { ParsedArticle } from '#generator/parse/article/parsed-article.ts'
import type { Filing, Incoming } from '#generator/archivist/file-article.ts'
import { listSeeds } from '#generator/ingest/list-seeds.ts'
import { count } from '#generator/site/host-limits.ts'
import { EXIT, UserError } from '#generator/output/user-error.ts'
import { problemLines } from '#generator/terminal/problem-lines.ts'
import { printable } from '#generator/terminal/terminal.ts'
import type { Terminal } from '#generator/terminal/terminal.ts'
import type { Command } from './options.ts'
import { archivePlaces, PLACE_OPTIONS } from './site-options.ts'

export const addCommand: Command = {
  name: 'add',
  summary: 'file pasted texts, saved pages and exports, and say what was read',
  usage: 'add FILE|FOLDER|-…   ("-" reads what is pasted, up to the end: Ctrl+D)',
  options: PLACE_OPTIONS,
  takesFiles: true,
  run: async (args, terminal) => {
    if (args.files.length === 0)
      throw new UserError(EXIT.usage, 'add needs a file or a folder, or "-" for a text that is pasted.')
    // What other commands do not need is not loaded for them.
    const { fileArticle } = await import('#generator/archivist/file-article.ts')
    const { seeds } = archivePlaces(args)
    mkdirSync(seeds, { recursive: true })
    const kinds = new Set<Filing['kind']>()
    for (const given of args.files)
      for await (const incoming of incomingFrom(given, terminal)) {
        const filing = await fileArticle(seeds, incoming)
        kinds.add(filing.kind)
        for (const problem of filing.problems) terminal.err.write(problemLines(problem))
        tell(incoming, filing, terminal)
      }
    return kinds.has('unread') ? EXIT.problems : EXIT.ok
  },
}

async function* incomingFrom(given: string, terminal: Terminal): AsyncGenerator<Incoming> {
  if (given === '-') {
    if (process.stdin.isTTY) terminal.err.write('Paste the article, then press Enter and Ctrl+D.\n')
    const bytes = await buffer(process.stdin)
    yield { name: `pasted${endingOf(bytes.toString('utf8', 0, 4096))}`, bytes, beside: () => undefined }
    return
  }
  const isFolder = statSync(given).isDirectory()
  const folder = isFolder ? given : dirname(given)
  const beside = (path: string) =>
    existsSync(join(folder, path)) ? readFileSync(join(folder, path)) : undefined
  if (!isFolder) return yield { name: basename(given), bytes: readFileSync(given), beside }
  const { seeds, problems } = listSeeds(given)
  for (const problem of problems) terminal.err.write(problemLines(problem))
  for (const { file, path } of seeds)
    yield { name: file, bytes: readFileSync(Buffer.from(path, 'latin1')), beside }
}

/** How a text that is pasted is called, by how it begins. */
function endingOf(text: string): string {
  const start = text.trimStart()
  if (/^(?:---|\+\+\+)\s*\n/.test(start)) return '.md'
  if (/^(?:<!doctype html|<html|<head|<body|<article)/i.test(start)) return '.html'
  if (/^<(?:\?xml|rss|feed)/i.test(start)) return '.xml'
  return /^[{[]\s*["{[\]}]/.test(start) ? '.json' : '.txt'
}

function tell({ name }: Incoming, filing: Filing, terminal: Terminal): void {
  const { kind, articles } = filing
  if (kind === 'unread') return terminal.out(`not filed: ${printable(name)}\n`)
  const verb = kind === 'filed' ? 'filed' : 'there already, not filed again'
  terminal.out(`${verb}: ${printable(filing.path)}\n`)
  for (const article of articles.slice(0, TOLD)) terminal.out(`  ${printable(inShort(article))}\n`)
  if (articles.length > TOLD) terminal.out(`  and ${count(articles.length - TOLD)} more articles\n`)
}

/** Articles of one export that are told one by one. */
const TOLD = 5

function inShort(article: ParsedArticle): string {
  const day = article.published?.day ?? timelineDay(article)
  return [
    article.headline,
    day === undefined ? 'no day found' : longDay(day),
    article.source ?? 'no source found',
  ].join(' · ')
}
