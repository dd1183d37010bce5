import { htmlLines } from '#generator/parse/html/html-lines.ts'

/** Elements without an end. */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i

const TAG = /<(\/?)([a-z][\w-]*)(?:"[^"]*"|'[^']*'|[^'"<>])*>/gi

/** What holds tags that are none. */
const NO_TAGS = /<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi

/** More open elements, and longer openings, are no article's. */
const DEEPEST = 20
const LONGEST = 10_000

/** The tags that a piece of HTML leaves open, if a paragraph behind them would not be shown: "<div hidden>"; else "". */
export function hidingTags(html: string): string {
  const open: { readonly tag: string; readonly name: string }[] = []
  for (const [tag, end, name = ''] of html.replace(NO_TAGS, '').matchAll(TAG)) {
    if (end !== '') closeLast(open, name.toLowerCase())
    else if (!VOID.test(name) && open.length < DEEPEST) open.push({ tag, name: name.toLowerCase() })
  }
  const tags = open.map(({ tag }) => tag).join('')
  const isHiding = tags !== '' && tags.length < LONGEST && htmlLines(`${tags}<p>word</p>`).length === 0
  return isHiding ? tags : ''
}

/** An end closes the last element of its name, with all that are open in it. */
function closeLast(open: { readonly name: string }[], name: string): void {
  const at = open.findLastIndex((element) => element.name === name)
  if (at >= 0) open.splice(at)
}
