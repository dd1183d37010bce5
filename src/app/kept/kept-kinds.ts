import { counted, inFigures } from '#model/counted.ts'
import { forgetSettings } from '#app/core/settings.ts'
import { readStored, writeStored } from '#app/core/stored.ts'

/** A kind of thing that the site keeps in the browser. */
export interface KeptKind {
  readonly name: string
  /** How much of it there is, in words; undefined for none. */
  readonly amount: () => Promise<string | undefined>
  readonly forget: () => Promise<void>
}

/** Names of the caches that public/sw.js and app/offline/keep-pages.ts fill begin so; what a reader asked for ends so. */
const [CACHE, ASKED] = [/^dateline-\d+-/, /-kept$/]

/**
 * All that is kept on the reader's device; what is not in this list may not be stored (e2e/kept.spec.ts looks into all
 * storages of a browser).
 */
export const KEPT_KINDS: readonly KeptKind[] = [
  {
    name: 'Recent searches',
    amount: async () => {
      const [newest, ...others] = listStored('searches')
      return newest === undefined ? undefined : `${inFigures(others.length + 1)}, newest “${newest}”`
    },
    forget: async () => writeStored('searches', undefined),
  },
  {
    name: 'Where you stopped reading',
    amount: async () => {
      const { length } = listStored('places')
      return length === 0 ? undefined : `in ${counted(length, 'article')}`
    },
    forget: async () => writeStored('places', undefined),
  },
  {
    name: 'Where pages were scrolled',
    amount: async () => (isInTab() ? 'for Back, until this tab is closed' : undefined),
    forget: async () => forgetTab(),
  },
  {
    name: 'Pages kept for reading offline',
    amount: () => amountOfCaches((name) => ASKED.test(name)),
    forget: () => forgetCaches((name) => ASKED.test(name)),
  },
  {
    name: 'Pages opened lately',
    amount: () => amountOfCaches((name) => !ASKED.test(name)),
    forget: () => forgetCaches((name) => !ASKED.test(name)),
  },
  {
    name: 'These settings',
    amount: async () => (readStored('settings') === undefined ? undefined : 'text size, theme, marks'),
    forget: async () => forgetSettings(),
  },
]

/** Forgets every kind. */
export async function forgetAll(): Promise<void> {
  await Promise.all(KEPT_KINDS.map(({ forget }) => forget()))
}

/** What is kept in a list, as text. */
function listStored(name: string): readonly string[] {
  const stored = readStored(name)
  return Array.isArray(stored) ? stored.map(String) : []
}

function isInTab(): boolean {
  try {
    return sessionStorage.length > 0
  } catch {
    return false
  }
}

/** Also what the page knows by now and would keep when it is left. */
function forgetTab(): void {
  try {
    sessionStorage.clear()
    addEventListener('pagehide', () => sessionStorage.clear(), { once: true })
  } catch {
    // Storage blocked: there is nothing in it.
  }
}

/** "12 articles, 0.4 MB"; what else pages need counts as bytes alone. */
async function amountOfCaches(isMeant: (name: string) => boolean): Promise<string | undefined> {
  const responses = (await Promise.all((await cachesCalled(isMeant)).map(responsesIn))).flat()
  if (responses.length === 0) return undefined
  const articles = responses.filter(({ url }) => /\/a\/[^/]+\/$/.test(new URL(url).pathname)).length
  const sizes = await Promise.all(responses.map(async (response) => (await response.blob()).size))
  const bytes = sizes.reduce((sum, size) => sum + size, 0)
  const what = articles > 0 ? counted(articles, 'article') : 'what pages need'
  return `${what}, ${Math.max(0.1, bytes / 1e6).toFixed(1)} MB`
}

async function responsesIn(name: string): Promise<readonly Response[]> {
  return (await caches.open(name)).matchAll()
}

async function forgetCaches(isMeant: (name: string) => boolean): Promise<void> {
  await Promise.all((await cachesCalled(isMeant)).map((name) => caches.delete(name)))
}

/** None where the browser has no caches (plain http) or keeps them closed. */
async function cachesCalled(isMeant: (name: string) => boolean): Promise<readonly string[]> {
  try {
    return (await caches.keys()).filter((name) => CACHE.test(name) && isMeant(name))
  } catch {
    return []
  }
}
