import type { Seed } from '#generator/parse/article/seed.ts'
import type { FeedEntry } from '#generator/parse/feed/feed-entry.ts'

/** Whether a text is a list of references in RIS. */
export function isReferences({ text }: Seed): boolean {
  return /^\s{0,9}TY {1,2}- ?[A-Z]{2,8}\s/.test(text)
}

const FIELD = /^([A-Z][A-Z\d]) {1,2}-(?: (.*))?$/

/** What is no article, by the types of https://en.wikipedia.org/wiki/RIS_(file_format)#Type_of_reference. */
const NO_ARTICLE =
  /^(?:A(?:NCIENT|RT)|BILL|BOOK|CASE|CHAP|CHART|COMP|CPAPER|CTLG|DATA|DBASE|DICT|EBOOK|ECHAP|EDBOOK|ENCYC|EQUA|FIGURE|HEAR|LEGAL|MAP|MPCT|MUSIC|PAMP|PAT|SLIDE|SOUND|STAT|STAND|THES|UNBILL|VIDEO)$/

interface Reference {
  readonly line: number
  /** By their tags, in their order. */
  readonly fields: ReadonlyMap<string, readonly string[]>
  readonly isWhole: boolean
}

/**
 * The articles in a list of references in RIS, as Zotero, ProQuest and others export it. The abstract, or the text where a database gives it there, is
 * the text; when somebody looked at it (Y2) is not its day, and notes are those of its reader.
 */
export function* readReferences({ text }: Seed): Generator<FeedEntry> {
  for (const reference of referencesIn(text)) yield entryOf(reference)
}

function* referencesIn(text: string): Generator<Reference> {
  let fields = new Map<string, string[][]>()
  let [line, start] = [0, 0]
  let last: string[] | undefined
  for (const written of text.split('\n')) {
    line++
    const [, tag, value = ''] = FIELD.exec(written.trimEnd()) ?? []
    if (tag === undefined) {
      // A long text goes on in the next line.
      last?.push(written.trim())
      continue
    }
    if (tag === 'ER' || tag === 'TY') {
      if (fields.size > 0) yield { line: start, fields: joined(fields), isWhole: true }
      fields = new Map()
      start = line
    }
    last = [value.trim()]
    if (tag === 'ER') continue
    const values = fields.get(tag)
    if (values) values.push(last)
    else fields.set(tag, [last])
  }
  if (fields.size > 0) yield { line: start, fields: joined(fields), isWhole: false }
}

function joined(fields: ReadonlyMap<string, readonly (readonly string[])[]>): Reference['fields'] {
  return new Map([...fields].map(([tag, values]) => [tag, values.map(textOf)] as const))
}

/** Lines of a paragraph are joined; a new one begins behind the end of a sentence. */
function textOf(lines: readonly string[]): string {
  return lines
    .map((line) => (/(?:^|[.!?…]["”’»)]?)$/u.test(line.slice(-2)) ? `${line}\n` : `${line} `))
    .join('')
    .trim()
}

function entryOf({ line, fields, isWhole }: Reference): FeedEntry {
  const all = (...tags: readonly string[]) => tags.flatMap((tag) => fields.get(tag) ?? [])
  const said = (...tags: readonly string[]) => all(...tags).find((value) => value !== '')
  const type = said('TY') ?? ''
  return {
    line,
    title: said('TI', 'T1', 'CT'),
    published: all('DA', 'Y1', 'PY')
      .flatMap((written) => dayIn(written) ?? [])
      .slice(0, 1),
    modified: [],
    authors: all('AU', 'A1').map(inOrder),
    source: said('T2', 'JF', 'JO', 'JA', 'BT', 'PB'),
    language: said('LA'),
    url: all('UR', 'L2').find((address) => /^https?:\/\//.test(address)),
    texts: all('AB', 'N2').map((abstract) => ({ text: abstract, isHtml: /<p\b/i.test(abstract) })),
    ...(NO_ARTICLE.test(type) && { leftOut: `is no article but of the type "${type}"` }),
    ...(!isWhole && { broken: 'is cut off' }),
  }
}

/** "2025/03/04/morning edition" -> "2025-03-04"; other spellings as they are. A year or a month alone ("2025///") is no day. */
function dayIn(written: string): string | undefined {
  const [, year, month = '', day = ''] =
    /^(\d{4})(?:\/(\d{0,2})(?:\/(\d{0,2}))?(?:\/.*)?)?$/.exec(written) ?? []
  if (year === undefined) return written === '' ? undefined : written
  return month === '' || day === ''
    ? undefined
    : [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-')
}

/** "Saar, Ene, Jr." -> "Ene Saar Jr."; an agency has no comma. */
function inOrder(name: string): string {
  const [family = '', given = '', ...suffix] = name.split(/,\s*/)
  return [given, family, ...suffix].filter((part) => part !== '').join(' ')
}
