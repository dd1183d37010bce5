import { isFieldName } from '#generator/parse/article/stated-fields.ts'
import type { StatedField, StatedFields } from '#generator/parse/article/stated-fields.ts'
import { isUsualKey } from '#generator/parse/front-matter/unknown-keys.ts'
import { isProse } from '#generator/parse/text/paragraphs.ts'
import type { Line } from '#generator/parse/text/paragraphs.ts'

/** "Author: Jane Roe", "Published:: 2025-03-04" (Dataview). */
const LABELLED = /^([\p{L}][\p{L} _-]{1,30}?)\s?(::?)\s+(\S.*)$/u

/** A head of such lines begins within so many lines, and has as many at most. */
const WITHIN = 12

/** Whether a line says what an article's fields are. */
export function isLabelledLine(text: string): boolean {
  return LABELLED.test(text)
}

/** Lines without the list of fields above the text, and those fields (Readwise, Notion, Obsidian's Dataview). */
export function withoutMetadata(lines: readonly Line[]): {
  readonly fields: StatedFields
  readonly lines: readonly Line[]
} {
  const first = lines.slice(0, WITHIN).findIndex(isField)
  const before = lines.slice(0, Math.max(0, first))
  const head = first < 0 || before.some(({ text }) => isProse(text)) ? [] : headOf(lines.slice(first))
  const known = head.filter(isField)
  if (known.length < 2 && !known.some(({ text }) => LABELLED.exec(text)?.[2] === '::'))
    return { fields: new Map(), lines }
  const isTitled = /^(?:metadata|properties|info)$/i.test(before.at(-1)?.text ?? '')
  return {
    fields: new Map(head.map(fieldOf)),
    lines: [...(isTitled ? before.slice(0, -1) : before), ...lines.slice(first + head.length)],
  }
}

/** Lines of fields that nothing parts, and fields of an article below them: a line of another name may be of the text, "Question: …". */
function headOf(lines: readonly Line[]): readonly Line[] {
  const isPart = (line: Line, index: number) =>
    isField(line) ||
    (LABELLED.test(line.text) &&
      isNext(line, lines[index - 1]) &&
      (isUsualKey(nameOf(line)) || !isProse(line.text)))
  const end = lines.findIndex((line, index) => !isPart(line, index))
  return lines.slice(0, end < 0 ? lines.length : end)
}

function isNext({ number }: Line, before: Line | undefined): boolean {
  return before !== undefined && number - before.number <= 1
}

function isField(line: Line): boolean {
  return line.kind !== 'heading' && line.kind !== 'caption' && isFieldName(nameOf(line))
}

function nameOf({ text }: Line): string {
  return LABELLED.exec(text)?.[1] ?? ''
}

function fieldOf({ text, number }: Line): readonly [name: string, field: StatedField] {
  const [, name = '', , value = ''] = LABELLED.exec(text) ?? []
  return [name.toLowerCase(), { values: [value], line: number }]
}
