import { readdirSync, readFileSync, statSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { expect } from 'playwright/test'
import type { Page } from 'playwright/test'
import { PROJECT } from './archives.ts'
import { alive, test, violations } from './journey.ts'

const ARTICLE = 'a/2025-05-21-india-and-pakistan-put-their-river-gauges-online-on-one-page/'

/** A page of every template. */
const TEMPLATES = {
  timeline: '',
  article: ARTICLE,
  person: 'person/sana-qureshi/',
  country: 'country/in/',
  month: '2025/05/',
  undated: 'undated/',
  people: 'people/',
  countries: 'countries/',
  map: 'map/',
  together: 'together/',
  'together, people': 'together/people/',
}

const LOOKS = [
  { colorScheme: 'light', viewport: { width: 1440, height: 900 } },
  { colorScheme: 'dark', viewport: { width: 1440, height: 900 } },
  { colorScheme: 'light', viewport: { width: 390, height: 844 } },
  { colorScheme: 'dark', viewport: { width: 390, height: 844 } },
] as const

// Axe takes its time on a busy machine.

for (const [name, path] of Object.entries(TEMPLATES)) {
  test(`${name}: axe finds nothing wrong, and every target is large enough`, async ({ page, home }) => {
    await open(page, home + path)
    for (const { viewport, ...media } of LOOKS) {
      await page.setViewportSize(viewport)
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' })
      expect(await violations(page), `${media.colorScheme}, ${viewport.width} wide`).toEqual([])
    }
  })

  test(`${name}: no sideways scroll from 320 to 1920`, async ({ page, home }) => {
    await open(page, home + path)
    for (const width of [320, 360, 480, 640, 820, 1024, 1280, 1920]) {
      await page.setViewportSize({ width, height: 900 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth), String(width)).toBe(width)
    }
  })

  test(`${name}: text twice as large, and with the spacing of WCAG 1.4.12, is not cut off`, async ({
    page,
    home,
  }) => {
    await open(page, home + path)
    await addStyles(page, ':root { font-size: 200% }')
    expect(await cutOff(page)).toEqual([])
    await addStyles(
      page,
      `:root { font-size: 100% }
       * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
       p { margin-block-end: 2em !important }`,
    )
    expect(await cutOff(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(page.viewportSize()?.width)
  })

  for (const width of [1440, 820, 390]) {
    test(`${name}: nothing moves while it arrives slowly, ${width} wide`, async ({ page, home }) => {
      await page.setViewportSize({ width, height: 900 })
      const network = await page.context().newCDPSession(page)
      await network.send('Network.enable')
      await network.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: 150,
        downloadThroughput: 200_000,
        uploadThroughput: 90_000,
      })
      await open(page, home + path)
      expect(await layoutShift(page)).toBe(0)
    })
  }
}

test('beside the text stands who says something in it, and leads to all that they said', async ({
  page,
  home,
}) => {
  await open(page, home + ARTICLE)
  const rail = page.getByRole('complementary', { name: 'In this article' })
  const said = rail.locator('section', { has: page.getByRole('heading', { name: /^Said/ }) })
  await expect(said.getByRole('heading')).toHaveText('Said 2 statements')
  await said.getByRole('link').last().click()
  await expect(page).toHaveURL(/\/person\/[\w-]+\/said\/$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('blockquote').first()).toBeVisible()
})

test('beside the text stand the days that it names, each with its paragraph', async ({ page, home }) => {
  await open(page, home + ARTICLE)
  const rail = page.getByRole('complementary', { name: 'In this article' })
  const dates = rail.locator('section', { has: page.getByRole('heading', { name: /^Dates named/ }) })
  await expect(dates.getByRole('listitem')).toHaveText('Tuesday 18 April 2006“April 18, 2006”, paragraph 2')
  await dates.getByRole('link').click()
  await expect(page).toHaveURL(/#p2$/)
})

test('a rail that is longer than the text never reaches into what follows', async ({ page, home }) => {
  await page.setViewportSize({ width: 1440, height: 700 })
  await open(page, `${home}${ARTICLE}?country=in&country=pk`)
  // What follows is asked for when the reader stirs.
  await page.mouse.move(300, 300)
  await page.getByRole('navigation', { name: 'In this list' }).waitFor()
  for (const top of [0, 300, 600, 900]) {
    await page.evaluate((top) => scrollTo(0, top), top)
    const rail = await page.locator('.reader__rail > .rail').boundingBox()
    const onward = await page.locator('.onward').boundingBox()
    expect((rail?.y ?? 0) + (rail?.height ?? 0), String(top)).toBeLessThanOrEqual(onward?.y ?? 0)
  }
})

test('names of one endless word break where their room ends', async ({ page, home }) => {
  for (const width of [1440, 820, 390]) {
    await page.setViewportSize({ width, height: 900 })
    for (const [path, names, room] of [
      ['', '.ppl a', '.archive__main'],
      ['', 'aside .opt__name', '.archive__panel'],
      [ARTICLE, '.who__name a', '.reader__rail'],
      ['person/sana-qureshi/', '.ent__name', '.ent'],
    ] as const) {
      await open(page, home + path)
      const [edge, longest] = await page.evaluate(stretchNames, [names, room] as const)
      expect(longest, `${names}, ${width} wide`).toBeLessThanOrEqual(edge)
    }
  }
})

test('a headline carries into its article on a plain click, and not with reduced motion', async ({
  page,
  home,
}) => {
  await page.addInitScript(countTransitions)
  for (const [reducedMotion, carried] of [
    ['no-preference', 1],
    ['reduce', 0],
  ] as const) {
    await page.emulateMedia({ reducedMotion })
    await open(page, home)
    const headline = page.getByRole('heading', { level: 3 }).first()
    const words = await headline.innerText()
    await headline.getByRole('link').click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words)
    expect(await page.evaluate(() => sessionStorage.getItem('carried'))).toBe(String(carried))
    await page.goBack()
    await expect(headline).toHaveText(words)
  }
})

test('going back while a headline is still on its way leaves no error', async ({ page, home }) => {
  await open(page, home)
  await page.getByRole('heading', { level: 3 }).first().getByRole('link').click()
  await page.waitForURL(/\/a\//)
  await page.goBack()
  await expect(page).toHaveURL(home)
  await expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible()
})

test('with forced colours dashes, bars, boxes and the map are still there', async ({ page, home }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await open(page, home)
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  for (const [selector, pseudo, property] of [
    ['.entry__body', '::before', 'backgroundColor'],
    ['.mast__line', '::before', 'backgroundColor'],
    ['.opt__bar rect', '', 'fill'],
    ['.opt__box', '', 'borderTopColor'],
    ['.hist__all', '', 'stroke'],
  ] as const) {
    expect(await colourOf(page, selector, pseudo, property), selector).not.toBe(ground)
  }
  await open(page, `${home}map/`)
  await page.locator('.map a path').first().waitFor()
  expect(await colourOf(page, '.map a path', '', 'fill')).not.toBe(ground)
})

test('all styles together are at most 20 KB compressed', async ({ page, home }) => {
  await page.goto(home)
  const inlined = await page
    .locator('head style')
    .first()
    .evaluate((style) => style.textContent)
  const linked = newestStyles(`${PROJECT}.cache/e2e/fixtures/assets`)
  const sizes = [inlined, ...linked.map((path) => readFileSync(path, 'utf8'))].map(
    (css) => brotliCompressSync(css).length,
  )
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(20 * 1024)
})

test('code of map, together, search, settings and dialogs is not fetched before it is wanted', async ({
  page,
  home,
}) => {
  const scripts: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname)
  })
  for (const path of ['', ARTICLE]) {
    await open(page, home + path)
  }
  const built = readdirSync(`${PROJECT}.cache/e2e/fixtures/assets`)
  expect(LATE_CODE.filter((name) => !built.some((file) => isOf(file, name)))).toEqual([])
  const early = scripts.filter((path) => LATE_CODE.some((name) => isOf(path.replace(/^.*\//, ''), name)))
  expect(scripts.length).toBeGreaterThan(2)
  expect(early).toEqual([])
})

/** Runs in the page: makes every such name one long word; tells how far to the right its room and the names reach. */
function stretchNames([names, room]: readonly [string, string]): [edge: number, longest: number] {
  for (const name of document.querySelectorAll(names)) name.textContent = 'Donaudampfschifffahrt'.repeat(6)
  const reached = [...document.querySelectorAll(names)].map((name) => {
    const range = document.createRange()
    range.selectNodeContents(name)
    return range.getBoundingClientRect().right
  })
  return [document.querySelector(room)?.getBoundingClientRect().right ?? 0, Math.max(0, ...reached)]
}

/** Runs before the page: counts the view transitions of this visit. */
function countTransitions() {
  const start = document.startViewTransition.bind(document)
  sessionStorage.setItem('carried', '0')
  document.startViewTransition = (update) => {
    sessionStorage.setItem('carried', String(Number(sessionStorage.getItem('carried')) + 1))
    return start(update)
  }
}

/** Files of code that no first visit to a list or an article needs, without their hashes. */
const LATE_CODE = [
  'map-page',
  'map-figure',
  'together-page',
  'search-page',
  'search',
  'settings-panel',
  'help-dialog',
  'cite-dialog',
  'passage-tools',
  'filter-sheet',
]

function isOf(file: string, name: string): boolean {
  return file.startsWith(`${name}-`) && file.endsWith('.js')
}

/** The site keeps the files of the build before for tabs that are still open; of each sheet the newest counts. */
function newestStyles(folder: string): readonly string[] {
  const paths = readdirSync(folder)
    .filter((name) => name.endsWith('.css'))
    .map((name) => `${folder}/${name}`)
    .sort((one, other) => statSync(one).mtimeMs - statSync(other).mtimeMs)
  return [...new Map(paths.map((path) => [path.replace(/-.{8}\.css$/, ''), path])).values()]
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await alive(page)
  await page.evaluate(() => document.fonts.ready)
}

/** Past the content security policy, as a reader's own style sheet comes. */
async function addStyles(page: Page, css: string): Promise<void> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  }, css)
}

/** Elements whose text is larger than the box that hides the rest of it. Clamped leads and what is only read out are meant to be so. */
function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        const { overflowX, overflowY, webkitLineClamp } = getComputedStyle(element)
        const hides = [overflowX, overflowY].some((overflow) => overflow === 'hidden' || overflow === 'clip')
        if (!hides || webkitLineClamp !== 'none' || element.closest('.vh, .skip, svg')) return false
        return (
          element.scrollHeight > element.clientHeight + 2 || element.scrollWidth > element.clientWidth + 2
        )
      })
      .map((element) => `${element.tagName}.${element.className}`),
  )
}

/** Cumulative layout shift, to three decimals (https://web.dev/articles/cls). */
function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
            sum += entry.value
        })
        observer.observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve(Math.round(sum * 1000) / 1000), 300)
      }),
  )
}

function colourOf(
  page: Page,
  selector: string,
  pseudo: string,
  property: 'backgroundColor' | 'fill' | 'stroke' | 'borderTopColor',
): Promise<string> {
  return page
    .locator(selector)
    .first()
    .evaluate((element, [pseudo, property]) => getComputedStyle(element, pseudo || undefined)[property], [
      pseudo,
      property,
    ] as const)
}
