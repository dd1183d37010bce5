import { isMap, isNode, isScalar, isSeq, type Document } from 'yaml'
import type { z } from 'zod'
import { readYaml } from '#generator/yaml/yaml-source.ts'
import type { Problem } from '#generator/output/problem.ts'
import type { Correction, CorrectionFlaw, CorrectionMeaning } from './correction-meaning.ts'
import { SECTIONS } from './corrections-shape.ts'

/** What corrections.yaml says, entry by entry, and what could not be understood. */
export interface CorrectionsReading {
  readonly corrections: readonly Correction[]
  readonly problems: readonly Problem[]
}

/** What cannot be read, and where the node lies that it is about: keys and indexes from the top. */
interface EntryFlaw extends CorrectionFlaw {
  readonly path: readonly PropertyKey[]
}

/** Reads corrections.yaml (YAML 1.2, no aliases); `file` is its name in messages. Entries that are not understood are left out. */
export function parseCorrections(text: string, file = 'corrections.yaml'): CorrectionsReading {
  const { document, placeOf, flaw } = readYaml(text, file)
  if (flaw) {
    const hint = 'Mend the line; until then nothing is published.'
    return { corrections: [], problems: [{ severity: 'error', ...flaw, hint }] }
  }
  const corrections: Correction[] = []
  const problems: Problem[] = []
  for (const entry of entriesOf(document)) {
    if ('message' in entry)
      problems.push({ severity: 'error', ...placeOf(entry.path), message: entry.message, hint: entry.hint })
    else corrections.push({ ...placeOf(entry.path), ...entry.meaning })
  }
  return { corrections, problems }
}

type ReadEntry = EntryFlaw | { readonly path: readonly PropertyKey[]; readonly meaning: CorrectionMeaning }

const SECTION_NAMES = Object.keys(SECTIONS)

/** Lists of unknown names that are told one by one; with more the file is no file of corrections. */
const MOST_UNKNOWN = 20

function entriesOf(document: Document): readonly ReadEntry[] {
  const { contents } = document
  if (contents === null) return []
  if (!isMap(contents)) return [unknownSection([])]
  const names = contents.items.map(({ key }) => String(key))
  const unknown = names.filter((name) => !SECTION_NAMES.includes(name))
  const known = names.filter((name) => SECTION_NAMES.includes(name))
  return [
    ...unknown.slice(0, MOST_UNKNOWN).map((name) => unknownSection([name])),
    ...known.flatMap((section) => entriesOfSection(document, section)),
  ]
}

function entriesOfSection(document: Document, section: string): readonly ReadEntry[] {
  const list = document.get(section, true)
  if (isScalar(list) && list.value === null) return []
  if (!isSeq(list))
    return [
      { path: [section], message: `"${section}" should be a list`, hint: 'Begin each entry with "- ".' },
    ]
  return list.items.map((item, at) =>
    readEntry(section as keyof typeof SECTIONS, [section, at], isNode(item) ? item.toJS(document) : item),
  )
}

function unknownSection(path: readonly PropertyKey[]): EntryFlaw {
  const what = path.length === 0 ? 'the file' : `"${String(path[0])}"`
  return {
    path,
    message: `${what} is not one of the lists of corrections`,
    hint: `Put every entry into one of: ${SECTION_NAMES.map((name) => `"${name}:"`).join(', ')}.`,
  }
}

function readEntry(section: keyof typeof SECTIONS, path: readonly PropertyKey[], value: unknown): ReadEntry {
  const kinds = new Map(Object.entries(SECTIONS[section]))
  const word =
    typeof value === 'object' && value !== null ? Object.keys(value).find((key) => kinds.has(key)) : undefined
  const kind = word === undefined ? undefined : kinds.get(word)
  if (!kind) {
    const hint = `Begin the entry with one of: ${[...kinds.keys()].join(', ')}.`
    return { path, message: `the entry is no correction of ${section}`, hint }
  }
  const read = kind.shape.safeParse(value)
  if (read.success) return { path, meaning: kind.meaningOf(read.data) }
  return flawOf(read.error.issues[0]!, value as object, path, Object.keys(kind.shape.shape))
}

function flawOf(
  issue: z.core.$ZodIssue,
  value: object,
  path: readonly PropertyKey[],
  keys: readonly string[],
): EntryFlaw {
  const hint = `This entry has: ${keys.map((key) => `"${key}"`).join(', ')}.`
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0]!
    return { path: [...path, key], message: `"${key}" has no meaning in this entry`, hint }
  }
  const key = String(issue.path[0])
  const message = Object.hasOwn(value, key) ? issue.message : 'is missing'
  return { path: [...path, ...issue.path], message: `"${key}" ${message}`, hint }
}
