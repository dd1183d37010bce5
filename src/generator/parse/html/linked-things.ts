import { jsonrepair } from 'jsonrepair'

/** A thing of JSON-LD with its properties. */
export type Thing = ReadonlyMap<string, unknown>

/** Objects are looked into so deep, and so many are taken: no page of an article has more. */
const DEEPEST = 12
const MOST = 5000

/** Longer scripts that are no JSON are not repaired. */
const LONGEST_REPAIRED = 500_000

/** The things that a page's JSON-LD scripts state, found by their ids (https://www.w3.org/TR/json-ld11/#node-objects). */
export interface LinkedThings {
  /** Those at the top of a script, in a list or graph there, or that a page there is about; in the order of the page. */
  readonly stated: readonly Thing[]
  /** The thing that a value is or refers to; undefined for a text. */
  readonly resolve: (value: unknown) => Thing | undefined
}

/** Reads the scripts of a page; what in them is no JSON is repaired, and passed over if it cannot be. */
export function linkedThings(scripts: readonly string[]): LinkedThings {
  const roots = scripts.map(parseScript)
  const byId = new Map<string, Thing>()
  for (const thing of roots.flatMap((root) => everyThing(root)).slice(0, MOST)) {
    const id = thing.get('@id')
    if (typeof id === 'string' && (byId.get(id)?.size ?? 0) < thing.size) byId.set(id, thing)
  }
  const resolve = (value: unknown): Thing | undefined => {
    const thing = thingOf(value)
    const id = thing?.get('@id')
    return typeof id === 'string' ? (byId.get(id) ?? thing) : thing
  }
  return { stated: roots.flatMap((root) => statedIn(root, resolve, DEEPEST)), resolve }
}

function parseScript(script: string): unknown {
  const json = script.replace(
    /^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|(?:\/\/\s*)?\]\]>|;)\s*$/g,
    '',
  )
  try {
    return JSON.parse(json)
  } catch {
    return repaired(json)
  }
}

function repaired(json: string): unknown {
  if (json.length > LONGEST_REPAIRED || !/^\s*[[{]/.test(json)) return undefined
  try {
    return JSON.parse(jsonrepair(json))
  } catch {
    return undefined
  }
}

function thingOf(value: unknown): Thing | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? new Map(Object.entries(value))
    : undefined
}

function everyThing(value: unknown, depth = DEEPEST): readonly Thing[] {
  if (depth === 0 || typeof value !== 'object' || value === null) return []
  const inside = Object.values(value).flatMap((item) => everyThing(item, depth - 1))
  const thing = thingOf(value)
  return thing ? [thing, ...inside] : inside
}

function statedIn(value: unknown, resolve: LinkedThings['resolve'], depth: number): readonly Thing[] {
  if (depth === 0) return []
  if (Array.isArray(value)) return value.flatMap((item) => statedIn(item, resolve, depth - 1))
  const thing = resolve(value)
  if (!thing) return []
  const inside = ['@graph', 'mainEntity', 'mainEntityOfPage'].flatMap((key) =>
    statedIn(thing.get(key), resolve, depth - 4),
  )
  return [thing, ...inside]
}
