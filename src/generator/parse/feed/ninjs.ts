import { isRecord } from './json-record.ts'
import type { JsonRecord } from './json-record.ts'

/**
 * An item in ninjs, the JSON of news agencies, of versions 1 to 3 (https://iptc.org/standards/ninjs/): 2 has lists of headlines and bodies, and 3
 * writes its names otherwise. Undefined for any other record.
 */
export function fromNinjs(record: JsonRecord): JsonRecord | undefined {
  const said = namesInSmall(record)
  if (!isNinjs(said)) return undefined
  const type = said.get('type')
  return {
    title: valueOf(said.get('headlines')) ?? said.get('headline') ?? said.get('title'),
    ...bodiesOf(said),
    abstract:
      valueOf(said.get('descriptions')) ?? said.get('description_html') ?? said.get('description_text'),
    published: said.get('firstcreated') ?? said.get('contentcreated'),
    modified: said.get('versioncreated'),
    authors: said.get('byline') ?? said.get('by') ?? said.get('authors') ?? said.get('creators'),
    source:
      said.get('source') ?? said.get('infosources') ?? said.get('copyrightholder') ?? said.get('provider'),
    url: said.get('canonical') ?? said.get('uri'),
    language: said.get('language'),
    pubstatus: said.get('pubstatus'),
    embargoed: said.get('embargoed'),
    ...(type !== 'text' && { leftOutAs: type }),
  }
}

const TYPES = /^(?:text|audio|video|picture|graphic|composite|component|planning|event)$/
const NAMES = [
  'versioncreated',
  'firstcreated',
  'headlines',
  'bodies',
  'body_xhtml',
  'pubstatus',
  'associations',
  'renditions',
]

function isNinjs(said: ReadonlyMap<string, unknown>): boolean {
  const type = said.get('type')
  const isNamed = said.has('uri') || said.has('guid')
  return isNamed && typeof type === 'string' && TYPES.test(type) && NAMES.some((name) => said.has(name))
}

/** "versionCreated" of version 3 is "versioncreated" of the others. */
function namesInSmall(record: JsonRecord): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(record).map(([name, value]) => [name.toLowerCase(), value] as const))
}

function isMarked(body: ReadonlyMap<string, unknown>): boolean {
  const type = body.get('contenttype')
  return typeof type === 'string' && /html|xml/i.test(type)
}

/** Text with markup before text without, which has lost its paragraphs. */
function bodiesOf(said: ReadonlyMap<string, unknown>): JsonRecord {
  const bodies = said.get('bodies')
  const list = Array.isArray(bodies) ? bodies.filter(isRecord).map(namesInSmall) : []
  const marked = list.find(isMarked)?.get('value') ?? said.get('body_html') ?? said.get('body_xhtml')
  return marked === undefined
    ? { content_text: list[0]?.get('value') ?? said.get('body_text') }
    : { content_html: marked }
}

/** The main one of a list of headlines or descriptions. */
function valueOf(value: unknown): unknown {
  const list = Array.isArray(value) ? value.filter(isRecord) : []
  return (list.find(({ role }) => role === undefined || role === 'main') ?? list[0])?.['value']
}
