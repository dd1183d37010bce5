import { isFieldName } from '#generator/parse/article/stated-fields.ts'
import type { StatedField, StatedFields } from '#generator/parse/article/stated-fields.ts'
import type { Line } from '#generator/parse/text/paragraphs.ts'

/** "Author: Jane Roe", "Published:: 2025-03-04" (Dataview). */
const LABELLED = /^([\p{L}][\p{L} _-]{1,30}?)\s?(::?)\s+(\S.*)$/u

/** A head of such lines begins within so many lines, and has as many at most. */
const WITHIN = 12

/** Whether a line says what an article's fields are. */
export function isLabelledLine(text: string): boolean {
  return LABELLED.test(text)
}

/** Lines without the list of fields at their top, and those fields (Readwise, Notion, Obsidian's Dataview). */
export function withoutMetadata(lines: readonly Line[]): {
  readonly fields: StatedFields
  readonly lines: readonly Line[]
} {
  const first = lines.slice(0, WITHIN).findIndex(isField)
  const rest = lines.slice(first)
  const length = first < 0 ? 0 : rest.findIndex(({ text }) => !LABELLED.test(text))
  const head = length < 0 ? rest : rest.slice(0, length)
  const known = head.filter(isField)
  if (known.length < 2 && !known.some(({ text }) => LABELLED.exec(text)?.[2] === '::'))
    return { fields: new Map(), lines }
  const before = lines.slice(0, first)
  const isTitled = /^(?:metadata|properties|info)$/i.test(before.at(-1)?.text ?? '')
  return {
    fields: new Map(head.map(fieldOf)),
    lines: [...(isTitled ? before.slice(0, -1) : before), ...rest.slice(head.length)],
  }
}

function isField({ text, kind }: Line): boolean {
  return kind !== 'heading' && kind !== 'caption' && isFieldName(LABELLED.exec(text)?.[1] ?? '')
}

function fieldOf({ text, number }: Line): readonly [name: string, field: StatedField] {
  const [, name = '', , value = ''] = LABELLED.exec(text) ?? []
  return [name.toLowerCase(), { values: [value], line: number }]
}
