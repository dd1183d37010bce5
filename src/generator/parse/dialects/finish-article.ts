import type { Block, Dateline, Published } from '#model/article.ts'
import { dayFromNumber, dayNumber } from '#model/day.ts'
import type { Day } from '#model/day.ts'
import type { Draft } from '#generator/parse/text/draft.ts'
import type { ParsedArticle } from '#generator/parse/article/parsed-article.ts'
import { dayOfAddress } from '#generator/parse/text/read-address.ts'
import { cleanLine } from '#generator/parse/text/clean-line.ts'
import { openParagraph } from '#generator/parse/text/read-dateline.ts'
import { findDate } from '#generator/parse/text/dates-in-text.ts'
import { withoutTakes } from '#generator/parse/text/editors-notes.ts'
import { headlineFromAddress } from '#generator/parse/text/headline-from-address.ts'
import { isProse } from '#generator/parse/text/paragraphs.ts'
import { sourceOfAddress } from '#generator/parse/names/source-names.ts'

/** A dateline stands on one of the first three paragraphs, below a standfirst or two at most; points and headings above them do not count. */
const DATELINE_WITHIN = 3
const LEADING_BLOCKS = 12

/** Characters of a headline that is made of the opening words, and of the longest that is kept whole. */
const OPENING_LENGTH = 90
const HEADLINE_LENGTH = 400

/** Characters of the body that are searched for the spelling of an address' words. */
const SPELLING_SAMPLE = 50_000

/** "Police today (July 26, 2022) recovered …", "a man yesterday (July 27, 2022)": the writer's own day, spelled out. */
const OWN_DAY =
  /\b(?:(yesterday)|today|tonight|this (?:morning|noon|afternoon|evening))\s?,?\s?\(([^()]{6,30})\)/i

/**
 * Completes a draft with what follows from its text and address: the dateline comes off its paragraph and gives a missing source or date, a
 * missing headline is taken from the address or the opening words. Undefined when the draft has no body.
 */
export function finishArticle(draft: Draft): ParsedArticle | undefined {
  const { dateline, dated, undated, ...opened } = takeDateline(draft)
  const source = draft.source ?? (draft.url && sourceOfAddress(draft.url)) ?? dateline?.agency
  const isOut = sourceLines(opened.blocks, [source, dateline?.agency])
  const blocks = opened.blocks.filter((_, index) => !isOut(index))
  if (blocks.length === 0) return undefined
  const published = draft.published ?? otherDate(draft, dated ? dateline : undefined)
  return {
    ...headlineOf(draft, blocks),
    ...(published && { published }),
    ...line('source', source),
    ...line('byline', draft.byline),
    ...line('language', draft.language),
    ...line('rights', draft.rights),
    ...(draft.licence && { licence: draft.licence }),
    ...(draft.embargo && { embargo: draft.embargo }),
    ...(draft.url && { url: draft.url.href }),
    ...(dateline && saysMore(dateline, source) && { dateline }),
    captions: (draft.captions ?? []).map(({ text, credit }) => ({ text, ...line('credit', credit) })),
    ...picturesAmong(draft, isOut),
    blocks,
    asides: [...(undated === undefined ? [] : [undated]), ...(draft.asides ?? [])],
    statedPeople: (draft.people ?? []).map(cleanLine).filter((name) => name !== ''),
    statedCountries: draft.countries ?? [],
  }
}

/** Tells which blocks above the text say no more than whose it is: "Xinhua" above "BEIJING, May 20 (Xinhua) --". */
function sourceLines(
  blocks: readonly Block[],
  sources: readonly (string | undefined)[],
): (index: number) => boolean {
  const names = new Set(sources.map((source = '') => sourceName(source)))
  const start = blocks.slice(0, LEADING_BLOCKS).findIndex(({ text }) => isProse(text))
  return (index) => index < start && names.has(sourceName(blocks[index]?.text ?? ''))
}

/** A source's name for comparison: "The Tarn Courier" and "Tarn Courier" are one. */
function sourceName(name: string): string {
  return name.toLowerCase().replace(/^the\s/, '')
}

/** The pictures of a draft in their places among its blocks, of which some at the top are left out. */
function picturesAmong(
  { blocks, pictures = [] }: Draft,
  isOut: (index: number) => boolean,
): Pick<ParsedArticle, 'pictures'> {
  if (pictures.length === 0) return {}
  const out = blocks.flatMap((_, index) => (isOut(index) ? [index] : []))
  const outBefore = (before: number) => out.findIndex((index) => index >= before)
  return {
    pictures: pictures.map((picture) => {
      const gone = outBefore(picture.before)
      return { ...picture, before: picture.before - (gone < 0 ? out.length : gone) }
    }),
  }
}

/** A paper that opens its own stories with its name says nothing that the source does not. */
function saysMore({ places, day, agency }: Dateline, source?: string): boolean {
  return places.length > 0 || day !== undefined || (agency !== undefined && agency !== source)
}

interface Opened {
  readonly blocks: readonly Block[]
  readonly dateline?: Dateline
  readonly dated: boolean
  /** A dateline whose day has no year, as it stood: kept among the asides, for the day would be lost. */
  readonly undated?: string
}

function takeDateline({ blocks, url, published, source }: Draft): Opened {
  const context = {
    published: published?.day ?? (url && dayOfAddress(url)),
    outlets: [
      source ?? '',
      ...(url ? [sourceOfAddress(url), url.hostname.replace(/^www\./, '').split('.')[0] ?? ''] : []),
    ],
  }
  for (const [index, { kind, text }] of leadingBlocks(blocks).entries()) {
    const opened = openParagraph(text, context)
    const told = opened?.dateline.day !== undefined || opened?.dateline.agency !== undefined
    if (!opened || (!told && (index > 0 || kind !== 'paragraph'))) continue
    const { rest, ...opening } = opened
    return { ...opening, blocks: blocks.with(index, { kind: 'paragraph', text: rest }) }
  }
  return { blocks, dated: false }
}

function leadingBlocks(blocks: readonly Block[]): readonly Block[] {
  const leading = blocks.slice(0, LEADING_BLOCKS)
  const paragraphs = leading.flatMap(({ text }, index) => (isProse(text) ? [index] : []))
  return leading.slice(0, Math.max(DATELINE_WITHIN, (paragraphs[DATELINE_WITHIN - 1] ?? LEADING_BLOCKS) + 1))
}

/** Without a date of its own an article has that of its address, of a dateline with a year, or of the day its text calls today. */
function otherDate({ url, blocks }: Draft, dateline?: Dateline): Published | undefined {
  const day = (url && dayOfAddress(url)) ?? dateline?.day ?? ownDay(blocks)
  return day && { day }
}

function ownDay(blocks: readonly Block[]): Day | undefined {
  for (const { text } of blocks.slice(0, DATELINE_WITHIN)) {
    const [, yesterday, written = ''] = OWN_DAY.exec(text) ?? []
    const day = findDate(written)?.day
    if (day && day < '9999-12-31') return yesterday === undefined ? day : dayFromNumber(dayNumber(day) + 1)
  }
  return undefined
}

/** The headline of a draft, or what takes its place; "Untitled" without any text. */
export function headlineOf(
  { headline, url }: Pick<Draft, 'headline' | 'url'>,
  blocks: readonly Block[],
): Pick<ParsedArticle, 'headline' | 'headlineFrom'> {
  const own = cut(withoutTakes(cleanLine(headline ?? '')), HEADLINE_LENGTH)
  if (own !== '') return { headline: own, headlineFrom: 'text' }
  const body = blocks
    .map(({ text }) => text)
    .join('\n')
    .slice(0, SPELLING_SAMPLE)
  const fromAddress = url && cleanLine(headlineFromAddress(url, body) ?? '')
  if (fromAddress) return { headline: cut(fromAddress, HEADLINE_LENGTH), headlineFrom: 'address' }
  return { headline: openingWords(blocks) || 'Untitled', headlineFrom: 'opening' }
}

/** The first sentence if it is short, else as many words as fit. */
function openingWords(blocks: readonly Block[]): string {
  const opening = cleanLine(
    (blocks.find(({ kind }) => kind === 'paragraph') ?? blocks[0])?.text.slice(0, 1000) ?? '',
  )
  const sentence =
    /^.{20,88}?(?<!\b(?:Col|Dr|Gen|Gov|Lt|Mr|Mrs|Ms|No|Prof|Rep|Sen|St|\p{Lu}))[.!?](?=\s["“‘']?\p{Lu}|$)/u.exec(
      opening,
    )?.[0]
  return sentence?.replace(/\.$/, '') ?? cut(opening, OPENING_LENGTH)
}

function cut(text: string, length: number): string {
  if (text.length <= length) return text
  const space = text.lastIndexOf(' ', length)
  const words = text.slice(0, space > length / 2 ? space : length).replace(/[\ud800-\udbff]$/, '')
  return `${words.replace(/[\s,;:–—-]+$/, '')}…`
}

function line<Key extends string>(key: Key, text: string | undefined): { readonly [key in Key]?: string } {
  const clean = cleanLine(text?.slice(0, HEADLINE_LENGTH) ?? '')
  return clean === '' ? {} : ({ [key]: clean } as { readonly [key in Key]: string })
}
