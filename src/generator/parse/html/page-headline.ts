/** Between a headline and the name of the paper. */
const BETWEEN = /\s+[|–—·•»-]\s+|\s*\|\s*/u

/**
 * The headline: the heading that the page shows, if its words are those of a headline that the page states; else the stated one, without the
 * paper's name behind (or before) it. `stated`: the most telling first, the document's title last.
 */
export function headlineOfPage(
  headings: readonly string[],
  stated: readonly string[],
  papers: readonly string[],
): string | undefined {
  const bare = stated.map((title) => withoutPaper(title, papers)).filter((title) => title !== '')
  const shown = headings.filter((heading) => heading !== '' && !isPaper(heading, papers))
  const confirmed =
    shown.find((heading) => bare.some((title) => isAlike(heading, title))) ??
    (shown.length === 1
      ? shown.find((heading) => bare.some((title) => isOnTopic(heading, title)))
      : undefined)
  return (
    whole(confirmed === undefined ? bare : [confirmed, ...bare]) ??
    (shown.length === 1 ? shown[0] : undefined)
  )
}

/** What follows where a title was cut within a word or at a bare quotation mark. */
const CUT = /^(?:\p{L}|\s?["“”„«‘'])/u

/** What ends a section, place or topic before a headline: a mark, or a word, where style sheets set them apart. */
const SECTION = /(?:\s[–—·•»-]\s|\|\s?|[\p{L}\p{N})]\s)$/u

/** The first title, less a section or place before it that another title does without; whole, where it was cut at its length or a bare quotation mark. */
function whole([first, ...others]: readonly string[]): string | undefined {
  if (first === undefined) return undefined
  const shorter = others.find(
    (title) => title.length > 20 && first.endsWith(title) && SECTION.test(first.slice(0, -title.length)),
  )
  const opening = first.replace(/\s*(?:…|\.{3})$/, '')
  const isAgreed = opening === first && others.includes(first)
  const longer = others.find((title) => {
    const rest = title.startsWith(opening) ? title.slice(opening.length) : ''
    return rest !== '' && !BETWEEN.test(rest) && (!isAgreed || CUT.test(rest))
  })
  return shorter ?? longer ?? first
}

function withoutPaper(title: string, papers: readonly string[]): string {
  const parts = title.split(BETWEEN)
  if (parts.length < 2) return title.trim()
  const last = parts.at(-1) ?? ''
  const first = parts[0] ?? ''
  if (isPaper(last, papers))
    return withoutPaper(title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—·•»-]+$/u, ''), papers)
  if (isPaper(first, papers))
    return title
      .slice(first.length)
      .replace(/^[\s|–—·•»-]+/u, '')
      .trim()
  return title.trim()
}

/** The name, or what it is part of: "ORF.at", "Popkultur.de", "The Herald - Home". */
function isPaper(text: string, papers: readonly string[]): boolean {
  const own = squeezed(text)
  return (
    own !== '' &&
    papers.some((paper) => own === squeezed(paper) || own === squeezed(paper.replace(/\.[a-z]{2,3}$/, '')))
  )
}

/** Half of the longer one's words, and of one of them most, are the other's. */
function isAlike(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  const common = [...a].filter((word) => b.has(word)).length
  return common > 0 && common * 2 >= Math.max(a.size, b.size) && common * 1.4 >= Math.min(a.size, b.size)
}

/** Titles may be written for search engines: the only heading, four words or more, is of the same story where it shares a long word with one. */
function isOnTopic(heading: string, title: string): boolean {
  const [shown, stated] = [wordsOf(heading), wordsOf(title)]
  return shown.size >= 4 && [...shown].some((word) => word.length >= 8 && stated.has(word))
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
}

function squeezed(text: string): string {
  return text
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
}
