import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { ReadPage } from './intake-score.ts'
import { decodeSeed } from '#generator/parse/decode/decode-seed.ts'
import { findDate } from '#generator/parse/text/dates-in-text.ts'

/** Reads a page that was saved from an address. */
export type PageReader = (bytes: Uint8Array, url: string) => Promise<ReadPage>

/** What @mozilla/readability says of a page, at its defaults. */
export function readWithReadability(bytes: Uint8Array): Promise<ReadPage> {
  const { document } = parseHTML(decoded(bytes))
  try {
    const article = new Readability(document).parse()
    return Promise.resolve({
      body: textOf(article?.content ?? ''),
      title: article?.title ?? undefined,
      author: article?.byline ?? undefined,
      day: dayIn(article?.publishedTime),
    })
  } catch {
    return Promise.resolve({ body: '' })
  }
}

/** The part of defuddle (https://www.npmjs.com/package/defuddle) that is used. */
interface DefuddleModule {
  Defuddle(
    html: string,
    url: string,
  ): Promise<{ content?: string; title?: string; author?: string; published?: string }>
}

/** The reader defuddle, where it is in the node_modules of that folder. */
export async function loadDefuddle(peers: string): Promise<PageReader | undefined> {
  const file = join(peers, 'node_modules/defuddle/dist/node.js')
  if (!existsSync(file)) return undefined
  const { Defuddle } = (await import(pathToFileURL(file).href)) as DefuddleModule
  return async (bytes, url) => {
    try {
      const { content, title, author, published } = await Defuddle(decoded(bytes), url)
      return { body: textOf(content ?? ''), title, author, day: dayIn(published) }
    } catch {
      return { body: '' }
    }
  }
}

/** Readers of strings are given pages in their charset, as a browser would. */
function decoded(bytes: Uint8Array): string {
  const seed = decodeSeed('page.html', bytes)
  return 'text' in seed ? seed.text : ''
}

/** A block of the page a line. */
function textOf(html: string): string {
  const { document } = parseHTML(
    `<!doctype html><html><body>${html.replace(/<\/(?:p|div|li|h\d|blockquote|tr|td)>|<br\b/gi, '\n$&')}</body></html>`,
  )
  return document.body.textContent ?? ''
}

function dayIn(text: string | null | undefined): string | undefined {
  return text ? findDate(text)?.day : undefined
}
