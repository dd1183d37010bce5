import type { Page } from 'playwright'
import { monthName } from '#model/day.ts'
import type { MeasuredArchive } from '#bench/archives.ts'
import { openArchive } from '#bench/archive-on-disk.ts'
import type { Figure, Part } from '#bench/part.ts'
import { launchBrowser, median, serve } from '#bench/served.ts'

/** Elements in the list, and the longest task in milliseconds. */
const [ELEMENTS, TASK] = [400, 100]

/** Months gone to, and leaps on the way from one end to the other. */
const [JUMPS, LEAPS] = [24, 40]

/** Turns of the wheel after each leap, and how far each scrolls, in CSS pixels. */
const [TURNS, TURN] = [5, 400]

/** The piece of the window that is looked at: right of the spine, where the texts of the entries are. */
const CLIP = { x: 545, y: 200, width: 335, height: 500 }

/** The whole timeline in a window: how much of it is drawn, going to any month, scrolling from end to end. */
export const timeline: Part = {
  name: 'timeline',
  title: 'Timeline',
  method:
    `${JUMPS} months from the newest to the oldest gone to by their address. From top to bottom in ${LEAPS} leaps, as with ` +
    `the scroll bar, and ${TURNS} turns of the wheel after each; a picture is taken at once after every one of them. Blank: all of one colour, neither entries nor the outlines of entries to come.`,
  measure: async ({ sizes, archive }) => {
    const figures: Figure[] = []
    for (const size of sizes) figures.push(...(await figuresOf(await archive(size))))
    return figures
  },
}

async function figuresOf({ site, articles }: MeasuredArchive): Promise<readonly Figure[]> {
  const { months } = await openArchive(site).root()
  const served = await serve(site)
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    await page.goto(served.url)
    await served.idle()
    const scrolled = await scroll(page, await browser.newPage())
    const jumps = await jump(page, months.map(({ month }) => month)) // prettier-ignore
    const figure = (what: string, value: number, unit: Figure['unit'], most?: number): Figure => ({
      what,
      value,
      unit,
      articles,
      ...(most !== undefined && { goal: { atMost: most } }),
    })
    return [
      figure('Elements of the list: most', scrolled.elements, '', ELEMENTS),
      figure('Elements of the page: most', scrolled.allElements, ''),
      figure('Blank pictures after a turn of the wheel', scrolled.blankTurns, '', 0),
      figure('Blank pictures after a leap', scrolled.blankLeaps, '', 0),
      figure('Longest task while scrolling', scrolled.longestTask, 'ms', TASK),
      figure('Months gone to that were not shown', jumps.missed, '', 0),
      figure('Going to a month: median', median(jumps.times), 'ms'),
    ]
  } finally {
    await browser.close()
    served.stop()
  }
}

interface Scrolled {
  readonly elements: number
  readonly allElements: number
  readonly blankTurns: number
  readonly blankLeaps: number
  readonly longestTask: number
}

/** From top to bottom of the page that is open; another one looks at the pictures. */
async function scroll(page: Page, viewer: Page): Promise<Scrolled> {
  await page.bringToFront()
  await page.evaluate(watchTasks)
  let [elements, allElements, blankTurns, blankLeaps] = [0, 0, 0, 0]
  const look = async () => {
    const picture = await page.screenshot({ clip: CLIP })
    const isBlank = await viewer.evaluate(isOneColour, picture.toString('base64'))
    const counts = await page.evaluate(() => [
      document.querySelectorAll('.tl *').length,
      document.querySelectorAll('*').length,
    ])
    elements = Math.max(elements, counts[0] ?? 0)
    allElements = Math.max(allElements, counts[1] ?? 0)
    return isBlank
  }
  await page.mouse.move(CLIP.x + 100, CLIP.y + 100)
  for (let leap = 0; leap <= LEAPS; leap++) {
    await page.evaluate((share) => {
      scrollTo(0, share * (document.documentElement.scrollHeight - innerHeight))
    }, leap / LEAPS)
    if (await look()) blankLeaps++
    const turns = leap < LEAPS ? TURNS : 0
    for (let turn = 0; turn < turns; turn++) {
      await page.mouse.wheel(0, TURN)
      if (await look()) blankTurns++
    }
  }
  const longestTask = await page.evaluate(() => Math.max(0, ...longTasks))
  return { elements, allElements, blankTurns, blankLeaps, longestTask }
}

/** Goes to months as links do; a month is shown when the page's heading says its name and entries stand below. */
async function jump(
  page: Page,
  months: readonly string[],
): Promise<{ readonly missed: number; readonly times: readonly number[] }> {
  const step = Math.max(1, Math.floor(months.length / JUMPS))
  const times: number[] = []
  let missed = 0
  for (const month of months.filter((_, place) => place % step === 0).toReversed()) {
    const path = `/${month.replace('-', '/')}/`
    const name = `${monthName(Number(month.slice(5)))} ${month.slice(0, 4)}`
    const time = await page.evaluate(goTo, [path, name] as const)
    if (time === undefined) missed++
    else times.push(time)
  }
  return { missed, times }
}

/** In the page: milliseconds until the month is shown; undefined after five seconds. */
async function goTo([path, name]: readonly [path: string, name: string]): Promise<number | undefined> {
  const began = performance.now()
  history.pushState({}, '', path)
  dispatchEvent(new PopStateEvent('popstate'))
  const isShown = () =>
    document.querySelector('h1')?.textContent.includes(name) &&
    document.querySelector('.entry h3') !== null &&
    !document.querySelector('[aria-busy=true]')
  while (performance.now() - began < 5000) {
    await new Promise((resolve) => requestAnimationFrame(resolve))
    if (isShown()) return performance.now() - began
  }
  return undefined
}

/** In the viewer: whether all pixels of a PNG are alike. */
async function isOneColour(base64: string): Promise<boolean> {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
  const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
  const canvas = new OffscreenCanvas(picture.width, picture.height)
  const context = canvas.getContext('2d')
  context?.drawImage(picture, 0, 0)
  const { data } = context?.getImageData(0, 0, picture.width, picture.height) ?? { data: [] }
  return new Uint32Array(new Uint8Array(data).buffer).every((pixel, _, all) => pixel === all[0])
}

/** In the page: notes tasks of 50 milliseconds and more. */
function watchTasks(): void {
  Object.assign(globalThis, { longTasks: [] })
  new PerformanceObserver((list) => {
    longTasks.push(...list.getEntries().map(({ duration }) => duration))
  }).observe({ entryTypes: ['longtask'] })
}

/** In the page. */
declare const longTasks: number[]
