import { ArchiveError } from '#archive/source/archive-error.ts'
import type { Quoted, SpeakerForm, Statement } from '#model/statement.ts'
import { decodeSpans, encodeSpans } from './part-spans.ts'
import { list, present, whole } from '#archive/format/shape.ts'

/** Every form, kind and way of quoting; files hold places in these lists, so new ones are added at the end. */
const FORMS: readonly SpeakerForm[] = ['name', 'pronoun', 'title', 'continued']
const KINDS: readonly Statement['kind'][] = ['said', 'act']
const QUOTED: readonly Quoted[] = ['whole', 'part', 'none']

/** A statement: what it is like in one number, confidence in hundredths, and three numbers a span: speaker, cue, content. */
export type StatementCells = readonly number[]

export const statementCells = list(whole)

export function encodeStatement({ form, kind, quoted, confidence, ...spans }: Statement): StatementCells {
  const like =
    (FORMS.indexOf(form) * KINDS.length + KINDS.indexOf(kind)) * QUOTED.length + QUOTED.indexOf(quoted)
  const { speaker, cue, content } = spans
  return [like, Math.round(confidence * 100), ...encodeSpans([speaker, cue, ...content])]
}

/** The inverse of `encodeStatement`. Throws an `ArchiveError` naming the file. */
export function decodeStatement(
  [like = -1, hundredths = -1, ...cells]: StatementCells,
  file: string,
): Statement {
  const [speaker, cue, ...content] = decodeSpans(cells, file)
  if (!speaker || !cue || content.length === 0) throw new ArchiveError('damaged', file)
  const rest = Math.floor(like / QUOTED.length)
  return {
    speaker,
    cue,
    content,
    form: present(FORMS[Math.floor(rest / KINDS.length)], file),
    kind: present(KINDS[rest % KINDS.length], file),
    quoted: present(QUOTED[like % QUOTED.length], file),
    confidence: hundredths / 100,
  }
}
