import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createFilter, parseSync } from 'vite'
import { expect, test } from 'vitest'
import { MAKERS } from '#generator/cache/cached-sources.ts'
import viteConfig from '../vite.config.ts'

/* What the architecture promises of rooms, files and lists of paths, held against the imports in the sources. */

/** A source file; paths are relative to the project. */
interface Source {
  readonly path: string
  readonly text: string
  /** Files of the project that it names in an import of any kind. */
  readonly imports: readonly string[]
  /** Those whose code runs when it is loaded: neither types nor what is loaded later. */
  readonly loads: readonly string[]
  /** Those that it loads later, by `import()`. */
  readonly loadsLater: readonly string[]
  /** Types, interfaces and classes declared at its top. */
  readonly types: readonly string[]
}

const sources = new Map(
  ['vite.config.ts', ...filesIn('src'), ...filesIn('e2e')]
    .filter((path) => /\.(?:tsx?|mjs)$/.test(path) && !/\.test\.tsx?$/.test(path))
    .map((path) => [path, readSource(path)]),
)
const isForTests = (path: string) => /\/(?:testing|fixtures|cases)\//.test(path)
const code = [...sources.values()].filter(({ path }) => path.startsWith('src/') && !isForTests(path))
/** What is shipped, or makes what is shipped. */
const product = code.filter(({ path }) => /^src\/(?:model|archive|engine|generator|app|package)\//.test(path))

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))
}

function readSource(path: string): Source {
  const text = readFileSync(path, 'utf8')
  const { program, module } = parseSync(path, text)
  const all = [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({
      from: moduleRequest.value,
      isType: entries.length > 0 && entries.every(({ isType }) => isType),
    })),
    ...module.staticExports
      .flatMap(({ entries }) => entries)
      .flatMap(({ moduleRequest, isType }) => (moduleRequest ? [{ from: moduleRequest.value, isType }] : [])),
  ]
  const later = module.dynamicImports.map(({ moduleRequest: { start, end } }) =>
    text.slice(start + 1, end - 1),
  )
  const here = (froms: readonly string[]) => froms.flatMap((from) => pathOf(from, path) ?? [])
  return {
    path,
    text,
    imports: here([...all.map(({ from }) => from), ...later]),
    loads: here(all.flatMap(({ from, isType }) => (isType ? [] : [from]))),
    loadsLater: here(later),
    types: program.body.flatMap((node) => {
      const declared = node.type === 'ExportNamedDeclaration' ? node.declaration : node
      return declared !== null && /^TS(?:Interface|TypeAlias|Enum)|^Class/.test(declared.type)
        ? [(declared as { id: { name: string } }).id.name]
        : []
    }),
  }
}

function pathOf(from: string, importer: string): string | undefined {
  if (from.startsWith('#')) return `src/${from.slice(1)}`
  return from.startsWith('.') ? join(dirname(importer), from) : undefined
}

/** What runs when the entries are loaded and all that they load later, their own files first. */
function loadedFrom(entries: readonly string[]): ReadonlySet<string> {
  const loaded = new Set(entries)
  for (const path of loaded) {
    const { loads = [], loadsLater = [] } = sources.get(path) ?? {}
    for (const next of [...loads, ...loadsLater]) if (sources.has(next)) loaded.add(next)
  }
  return loaded
}

/** Groups of nodes that lead to one another, in words. */
function circles(nodes: Iterable<string>, next: (node: string) => Iterable<string>): readonly string[] {
  const reached = new Map<string, ReadonlySet<string>>()
  for (const node of nodes) {
    const found = new Set(next(node))
    for (const each of found) for (const further of next(each)) found.add(further)
    reached.set(node, found)
  }
  const together = [...reached].flatMap(([node, found]) => {
    const others = [...found].filter((other) => reached.get(other)?.has(node) === true)
    return others.length > 0 ? [others.sort().join(' ')] : []
  })
  return [...new Set(together)]
}

function grouped<T>(items: Iterable<T>, keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}

const rooms = grouped(product, ({ path }) => dirname(path))

test('no folders import each other, directly or in a circle', () => {
  const leadsTo = new Map(
    Array.from(rooms, ([room, files]) => {
      const others = files.flatMap(({ imports }) => imports.map((path) => dirname(path)))
      return [room, new Set(others.filter((other) => other !== room && rooms.has(other)))]
    }),
  )
  expect(circles(leadsTo.keys(), (room) => leadsTo.get(room) ?? [])).toEqual([])
})

test('no files import each other in a circle, types counted', () => {
  const importsOf = new Map(code.map(({ path, imports }) => [path, imports]))
  expect(circles(importsOf.keys(), (path) => importsOf.get(path) ?? [])).toEqual([])
})

test('a room has at most 24 files', () => {
  const crowded = Array.from(rooms, ([room, { length }]) => ({ room, length }))
  expect(crowded.filter(({ length }) => length > 24)).toEqual([])
})

test('a type has a name of its own', () => {
  const declared = grouped(
    product.flatMap(({ path, types }) => types.map((name) => `${name}: ${path}`)),
    (line) => line.split(':')[0] ?? '',
  )
  expect([...declared.values()].filter(({ length }) => length > 1)).toEqual([])
})

test('what only tests use stays in their rooms', () => {
  const users = code.filter(({ imports }) => imports.some(isForTests))
  expect(users.map(({ path }) => path)).toEqual([])
})

/** The strings of a list `name: [` in a source. */
function listIn(path: string, name: string): readonly string[] {
  const list = new RegExp(String.raw`\b${name}: \[([^\]]*)\]`).exec(sources.get(path)?.text ?? '')?.[1]
  if (list === undefined) throw new Error(`${path} has no list ${name}`)
  return Array.from(list.matchAll(/'([^']+)'/g), ([, each = '']) => each)
}

/** Where it says what a room's command line bundles. */
const LAUNCHERS = {
  generator: 'src/generator/program.mjs',
  package: 'src/package/launch.mjs',
  train: 'src/train/launch.mjs',
  bench: 'src/bench/launch.mjs',
} as const

type Launched = keyof typeof LAUNCHERS

const LAUNCHED = Object.keys(LAUNCHERS) as readonly Launched[]

function entriesOf(room: Launched): readonly string[] {
  return listIn(LAUNCHERS[room], 'entries').map((name) => `src/${room}/${name}.ts`)
}

const generator = (...names: readonly string[]) => names.map((name) => `src/generator/${name}.ts`)

/** Lists of paths that decide what is made again when sources change. */
const LISTS: readonly {
  readonly name: string
  readonly places: readonly string[]
  /** The files whose result goes stale. */
  readonly of: readonly string[]
  /** What makes that result without being in it. */
  readonly by?: readonly string[]
  /** Places of another list that goes with it. */
  readonly beside?: readonly string[]
}[] = [
  {
    name: 'The maker "reading"',
    places: MAKERS.reading,
    of: generator('ingest/read-seed', 'recognise/recognise-article', 'recognise/tagger/load-tagger'),
  },
  {
    name: 'The maker "digest"',
    places: MAKERS.digest,
    of: generator('ingest/digest-seed', 'cache/digest-shard'),
    beside: MAKERS.reading,
  },
  { name: 'The maker "site"', places: MAKERS.site, of: generator('build') },
  { name: 'The maker "picture"', places: MAKERS.picture, of: generator('share-pictures/draw-picture') },
  {
    name: 'The maker "app"',
    places: MAKERS.app,
    of: ['src/app/boot.ts', 'src/app/main.tsx', 'src/app/prerender.tsx', 'vite.config.ts'],
    by: generator('bundle/make-app'),
  },
  {
    name: 'The maker "page"',
    places: MAKERS.page,
    of: generator('pages/emit-pages'),
    beside: MAKERS.app,
  },
  ...LAUNCHED.map((room) => ({
    name: `The launcher of ${room}`,
    places: listIn(LAUNCHERS[room], 'rooms'),
    of: entriesOf(room),
  })),
]

const isIn = (path: string, places: readonly string[]) =>
  places.some((place) => path === place || path.startsWith(`${place}/`))

test.each(LISTS)(
  '$name names what its result depends on, and nothing else',
  ({ places, of, by = [], beside = [] }) => {
    const needed = [...loadedFrom(of), ...by].filter((path) => !isIn(path, beside))
    expect(needed.filter((path) => !isIn(path, places))).toEqual([])
    const ofCode = places.filter((place) => [...sources.keys()].some((path) => isIn(path, [place])))
    expect(ofCode.filter((place) => !needed.some((path) => isIn(path, [place])))).toEqual([])
    expect(places.filter((place) => !existsSync(place))).toEqual([])
  },
)

test('every thread that is started is bundled', () => {
  const started = product.flatMap(({ path, text }) =>
    Array.from(text.matchAll(/new URL\('([\w-]+)\.js', import\.meta\.url\)/g), ([, name]) =>
      join(dirname(path), `${name}.ts`),
    ),
  )
  expect(entriesOf('generator').toSorted()).toEqual(
    [...generator('commands/dateline', 'api/index'), ...started].sort(),
  )
})

const isMatch = (patterns: string | readonly string[]) =>
  createFilter(patterns, undefined, { resolve: false })

test('dead code is looked for from every entry, and from nothing that is not there', () => {
  const { entry } = JSON.parse(readFileSync('knip.json', 'utf8')) as { readonly entry: readonly string[] }
  const entries = [...LAUNCHED.flatMap(entriesOf), 'src/app/prerender.tsx']
  expect(entries.filter((path) => !isMatch(entry)(path))).toEqual([])
  const all = [...sources.keys()]
  expect(entry.filter((pattern) => !all.some(isMatch(pattern)))).toEqual([])
})

const routes = sources.get('src/app/routes.tsx')
const pages = routes?.loadsLater ?? []

test('a route names the file that draws it', () => {
  const named = routes?.text.matchAll(/page\('([\w-]+)'/g) ?? []
  const files = Array.from(named, ([, name]) => `src/app/pages/${name}.tsx`)
  expect(files.sort()).toEqual(pages.toSorted())
})

interface ChunkGroup {
  readonly test: RegExp
}

function chunkGroups(): readonly ChunkGroup[] {
  const { build } = viteConfig({ command: 'build', mode: 'production', isSsrBuild: false })
  const output = build?.rolldownOptions?.output as { codeSplitting: { groups: readonly ChunkGroup[] } }
  return output.codeSplitting.groups
}

test('every name in the groups of chunks is that of a room, a file or a library', () => {
  const names = new Set(['src', 'node_modules', ...readdirSync('node_modules')])
  for (const path of filesIn('src')) for (const name of path.split(/[/.]/)) names.add(name)
  const unknown = chunkGroups().flatMap(({ test }) =>
    Array.from(test.source.matchAll(/@?[a-z][\w-]+/g), ([name]) => name).filter((name) => !names.has(name)),
  )
  expect(unknown).toEqual([])
})

test('what one part of the app loads later no other loads at once', () => {
  const loaded = [...loadedFrom(['src/app/main.tsx'])].flatMap((path) => sources.get(path) ?? [])
  const later = new Set(loaded.filter((source) => source !== routes).flatMap(({ loadsLater }) => loadsLater))
  expect(later.size).toBeGreaterThan(0)
  const twice = loaded.flatMap(({ path, loads }) =>
    loads.filter((next) => later.has(next)).map((next) => `${path} loads ${next}`),
  )
  expect(twice).toEqual([])
})

test('the documents name files that are there', () => {
  const documents = readdirSync('.').filter((name) => name.endsWith('.md'))
  const paths = documents.flatMap((name) =>
    Array.from(readFileSync(name, 'utf8').matchAll(/`((?:src|e2e)\/[\w./-]+)`/g), ([, path = '']) => path),
  )
  expect(paths.length).toBeGreaterThan(0)
  expect(paths.filter((path) => !existsSync(path))).toEqual([])
})

/** Read files that few archives hold, and take their time to load. */
const CONTAINER_LIBRARIES = /^import [^']*'(?:mammoth|papaparse|postal-mime|unpdf|warcio|yauzl)[/']/m

test('the libraries of containers are loaded only when one is read', () => {
  const loaded = new Set(['src/generator/ingest/reading-worker.ts', 'src/generator/commands/dateline.ts'])
  for (const path of loaded) for (const next of sources.get(path)?.loads ?? []) loaded.add(next)
  expect(loaded).toContain('src/generator/parse/parse-file.ts')
  expect([...loaded].filter((path) => CONTAINER_LIBRARIES.test(sources.get(path)?.text ?? ''))).toEqual([])
})
