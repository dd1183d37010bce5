/*
 * The service worker: what was opened once can be read again without a connection. Nothing is fetched that the page did
 * not ask for, but for the shell that draws any page and the code it starts with. Everything lies in caches with this
 * version in their names; raise it when what is kept changes. To switch it off for good publish a sw.js that holds
 * `self.registration.unregister()`.
 */
const VERSION = 1
const SCOPE = new URL(self.registration.scope)
const SHELL = new URL('404.html', SCOPE).href
const ROOT = new URL('archive.json', SCOPE).href
/** The one piece of code whose name has no hash; every page starts with it (src/app/boot.ts). */
const BOOT = new URL('boot.js', SCOPE).href

/** Entries kept in each cache; of more, those that came first go. What a reader asked to be kept is never thrown out. */
const CACHES = {
  files: { name: `dateline-${VERSION}-files`, most: 600 },
  // Apart, so that no number of articles pushes out what shows them.
  code: { name: `dateline-${VERSION}-code`, most: 200 },
  pages: { name: `dateline-${VERSION}-pages`, most: 100 },
}
/** src/app/offline/keep-pages.ts writes here, too. */
const KEPT = `dateline-${VERSION}-kept`

/** Longest wait for the network before what is kept is shown, in milliseconds. */
const TIMEOUT_MS = 6000

/**
 * Longest silence before a file is given up. The page's code does so after 8 seconds (src/app/data/idle-timeout.ts), but
 * browsers do not tell us that it did, and a second request for the same file would wait for the first answer.
 */
const FILE_TIMEOUT_MS = 9000

/** What every page of ours has in it, and the page of a network that wants its readers to sign in has not. */
const OUR_PAGE = 'id="page-data"'

self.addEventListener('install', (event) => {
  event.waitUntil(keepShell().then(() => self.skipWaiting()))
})

self.addEventListener('activate', (event) => {
  event.waitUntil(removeOldCaches().then(() => self.clients.claim()))
})

self.addEventListener('fetch', (event) => {
  const answer = answerTo(event.request, event)
  if (answer) event.respondWith(answer)
})

/** Undefined leaves the request to the browser. */
function answerTo(request, event) {
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== SCOPE.origin || !url.pathname.startsWith(SCOPE.pathname))
    return undefined
  if (request.mode === 'navigate') return fromNetworkFirst(request, CACHES.pages, event, SHELL)
  if (url.href === ROOT || url.href === BOOT) return fromNetworkFirst(request, CACHES.pages, event)
  if (/^(assets|data)\//.test(url.pathname.slice(SCOPE.pathname.length)))
    return fromCacheFirst(request, event)
  return undefined
}

/** Files with a hash in the name never change; one that arrived damaged is asked for past all caches, code with a query. */
async function fromCacheFirst(request, event) {
  const kept = request.cache === 'reload' ? undefined : await caches.match(request.url)
  if (kept) return kept
  const response = await ask(request)
  const url = request.url.split('?')[0]
  const isCode = url.startsWith(new URL('assets/', SCOPE).href)
  event.waitUntil(keep(url, response, isCode ? CACHES.code : CACHES.files))
  return response
}

async function fromNetworkFirst(request, cache, event, otherwise) {
  const url = request.url.split(/[?#]/)[0]
  const arriving = ask(request)
  const network = arriving.then(whole)
  event.waitUntil(arriving.then((response) => renew(url, response, cache)).catch(() => {}))
  const kept = async () => (await caches.match(url)) ?? (otherwise && (await caches.match(otherwise)))
  const answer = await Promise.race([network.catch(() => undefined), late()])
  return isGood(url, answer) ? answer : ((await kept()) ?? arriving)
}

/** Keeps the answer. What it says is gone is not kept any longer, and with a new root it is seen what else is gone. */
async function renew(url, response, cache) {
  if (isGone(response)) return forget([url])
  if (url !== ROOT) return keep(url, response, cache)
  // Copied before anything is waited for: the page reads the answer meanwhile.
  const [copy, now] = [response.clone(), response.clone().text()]
  const before = await caches.match(ROOT).then((kept) => kept?.text())
  await keep(url, copy, cache)
  if (response.ok && before !== undefined && before !== (await now)) await forgetGone()
}

/** The host has the page no more: it was withdrawn, or is not drawn beforehand. */
function isGone({ status }) {
  return status === 404 || status === 410
}

/** Asks for every page that is kept whether it is still there. */
async function forgetGone() {
  const kept = await Promise.all(
    [CACHES.pages.name, KEPT].map(async (name) => (await caches.open(name)).keys()),
  )
  const pages = new Set(kept.flat().map(({ url }) => url))
  const gone = []
  for (const url of [...pages].filter((url) => url.endsWith('/'))) {
    const answer = await fetch(url, { method: 'HEAD', cache: 'no-cache' }).catch(() => undefined)
    if (answer && isGone(answer)) gone.push(url)
  }
  if (gone.length > 0) await forget(gone)
}

/** Pages that are gone are in no cache any more, nor are the data that may have their text. */
async function forget(urls) {
  for (const name of [CACHES.pages.name, KEPT]) {
    const cache = await caches.open(name)
    await Promise.all(urls.map((url) => cache.delete(url)))
  }
  await caches.delete(CACHES.files.name)
}

/** A server that fails, and one that answers with no page to who opens one, is as good as none if there is something to show. */
function isGood(url, answer) {
  return (
    answer &&
    answer.status < 500 &&
    (!url.endsWith('/') || answer.type === 'opaqueredirect' || isHtml(answer))
  )
}

function isHtml({ headers }) {
  return headers.get('content-type')?.startsWith('text/html') ?? false
}

/** An answer, once all of it has arrived: the half of a page is worse than the page that was kept. */
async function whole(response) {
  await response.clone().arrayBuffer()
  return response
}

/**
 * Asks the network. What the page's code asks for is given up when nothing arrives for a while; for pages, code and
 * styles the browser waits as long as it likes.
 */
async function ask(request) {
  if (request.destination !== '') return fetch(request)
  const silence = new AbortController()
  let timer
  const renew = () => {
    clearTimeout(timer)
    timer = setTimeout(() => silence.abort(), FILE_TIMEOUT_MS)
  }
  renew()
  const response = await fetch(request, { signal: silence.signal })
  void watch(response.clone().body, renew).then(() => clearTimeout(timer))
  return response
}

/** Tells of every piece of a body that arrives, to its end, good or bad. */
async function watch(body, tell) {
  const reader = body?.getReader()
  try {
    while (reader && !(await reader.read()).done) tell()
  } catch {
    // The reader of the answer meets the same error.
  }
}

function late() {
  return new Promise((resolve) => setTimeout(resolve, TIMEOUT_MS))
}

/** Keeps whole answers of our own; never an error, a redirect, another site's, or a page in the place of a file. */
async function keep(url, response, { name, most }) {
  const isPage = isHtml(response)
  const isFile = /\.(js|json|bin|css|woff2|svg|png)$/.test(url)
  if (response.status !== 200 || response.type !== 'basic' || response.redirected || (isPage && isFile))
    return
  const copy = response.clone()
  try {
    if (isPage && !(await response.clone().text()).includes(OUR_PAGE)) return
    const cache = await caches.open(name)
    await cache.put(url, copy)
    const keys = await cache.keys()
    await Promise.all(keys.slice(0, Math.max(0, keys.length - most)).map((key) => cache.delete(key)))
  } catch {
    // Storage blocked or full: the page has its answer all the same.
  }
}

/** Without the shell a page that was never opened cannot be drawn offline; everything else works. */
async function keepShell() {
  const cache = await caches.open(KEPT)
  const keepNewest = async (url) => {
    const response = await fetch(url, { cache: 'no-cache' })
    if (response.ok) await cache.put(url, response)
  }
  await Promise.all([keepNewest(SHELL), keepNewest(BOOT)])
}

async function removeOldCaches() {
  const names = await caches.keys()
  const current = new Set([KEPT, ...Object.values(CACHES).map(({ name }) => name)])
  await Promise.all(
    names
      .filter((name) => name.startsWith('dateline-') && !current.has(name))
      .map((name) => caches.delete(name)),
  )
}
