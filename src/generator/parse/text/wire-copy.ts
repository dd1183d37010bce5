/** A line of the form that the American Newspaper Publishers Association gave wires (ANPA 1312): "^By JANE ROE=", "^Headline<". */
const FRAMED = /^\^(.*)$/
const CLOSED = /^\^.*[<=]\s*$/
const SENT = /^\s*(AP-[A-Z]{2}-\d\d-\d\d-\d\d \d{4}[A-Z]{3})<?\s*$/

/** What of its framed lines is for editors: slugs, pictures, remarks. */
const SERVICE = /^\(?(?:AP (?:Photo|Graphic|Video)|Photos?|Eds?\b|With\b|[A-Z]{2}-[\w-]+.*,\s?\d{1,5}$)/

/** A longer framed line is a summary, which the story says again. */
const LONGEST_FRAMED = 140

/** The heading of a dpa story: "bdt0123 4 vm 345  dpa 0908", "eca062 4 i 211 ccccb   dpa 061". */
const DPA_HEADER =
  /^\s*[a-z]{3}\d{3,4} \d [a-z]{1,3} \d{1,5}(?: [a-z]{3,12})?\s{1,4}[a-z]{2,4}(?:-[a-z]{2,4})? \d{3,4}\s*$/i

/** Lines of a dpa head are cut at so many characters and more. */
const DPA_WIDTH = 50

/** Whether a text is framed as a wire sends it. */
export function isWireCopy(text: string): boolean {
  return frameOf(text.slice(0, 3000).split('\n')) !== undefined
}

/** The text of a wire story without the frame that it was sent in; any other text as it is. Lines stay where they are. */
export function withoutWireFrame(text: string): string {
  const lines = text.split('\n')
  const frame = frameOf(lines)
  if (!frame) return text
  return (frame.kind === 'anpa' ? withoutAnpaFrame : withoutDpaFrame)(lines, frame.start).join('\n')
}

function frameOf(
  lines: readonly string[],
): { readonly kind: 'anpa' | 'dpa'; readonly start: number } | undefined {
  const framed = lines.findIndex((line) => line.startsWith('^'))
  if (framed >= 0 && framed <= 8 && lines.filter((line) => CLOSED.test(line)).length >= 2)
    return { kind: 'anpa', start: framed }
  const header = lines.findIndex((line) => line.trim() !== '')
  return DPA_HEADER.test(lines[header] ?? '') ? { kind: 'dpa', start: header } : undefined
}

function withoutAnpaFrame(lines: readonly string[], first: number): readonly string[] {
  return lines.map((line, index) => {
    const framed = FRAMED.exec(line)?.[1]?.trimEnd().replace(/[<=]$/, '')
    if (index < first) return ''
    if (framed !== undefined)
      return SERVICE.test(framed) || framed.length > LONGEST_FRAMED ? '' : framed.trim()
    return line
      .replace(SENT, '$1')
      .replace(/``/g, '“')
      .replace(/''/g, '”')
      .replace(/(?<=[^)])\s_\s/g, ' – ')
  })
}

/** Below the header: the slug, marks of the version, the headline over one line or more, the byline; the last of them ends with "=". */
function withoutDpaFrame(lines: readonly string[], header: number): readonly string[] {
  const end = lines.findIndex((line, index) => index > header && index < header + 16 && /\s=\s*$/.test(line))
  const head = lines
    .slice(header + 1, end < 0 ? header + 1 : end + 1)
    .map((line) => line.trim().replace(/\s=$/, ''))
  const joined = head.map((_, index) => {
    if (isContinued(head, index - 1)) return ''
    const last = head.findIndex((_, other) => other >= index && !isContinued(head, other))
    return head.slice(index, last + 1).join(' ')
  })
  return [...lines.slice(0, header).map(() => ''), '', ...joined, ...lines.slice(header + 1 + head.length)]
}

function isContinued(head: readonly string[], index: number): boolean {
  const next = head[index + 1] ?? ''
  return (head[index]?.length ?? 0) >= DPA_WIDTH && next !== '' && !/^(?:By|Von) /.test(next)
}
