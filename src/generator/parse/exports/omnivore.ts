import type { Part } from '#generator/parse/containers/container.ts'
import { problemPart } from '#generator/parse/containers/problem-part.ts'
import type { ZipFiles } from '#generator/parse/containers/zip-files.ts'
import { parseJson } from '#generator/parse/feed/json-fault.ts'
import { entryOfRecord, isRecord } from '#generator/parse/feed/json-record.ts'
import { plainRecord } from '#generator/parse/feed/json-shapes.ts'

const LIST = /^(.*\/)?metadata_\d+_to_\d+\.json$/

/** Whether the names in an archive are those of an export of Omnivore. */
export function isOmnivore(names: ReadonlySet<string>): boolean {
  return [...names].some((name) => LIST.test(name))
}

/** The articles in an export of Omnivore: lists of what is known of each, and a page of each beside them. The passages that its reader marked are no articles. */
export async function* readOmnivore(zip: ZipFiles): AsyncGenerator<Part> {
  for (const name of zip.names.filter((name) => LIST.test(name))) {
    const json = parseJson((await zip.text(name)) ?? '')
    if ('fault' in json || !Array.isArray(json.value)) {
      yield problemPart(`holds a damaged list of articles (${name})`, 'Export it again.')
      continue
    }
    for (const record of json.value.filter(isRecord)) {
      const page = await zip.text(`${LIST.exec(name)?.[1] ?? ''}content/${String(record['slug'])}.html`)
      yield entryOfRecord(plainRecord({ ...record, content: page }), 1)
    }
  }
}
