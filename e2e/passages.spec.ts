import { expect } from 'playwright/test'
import type { Page } from 'playwright/test'
import { PASSAGES } from './archives.ts'
import { takenOver, test } from './journey.ts'
import { HARBOUR, OLIVES, PASSAGE_LINKS } from './passage-links.ts'
import type { Landing } from './passage-links.ts'

test.use({ archive: PASSAGES })

for (const [kind, article, fragment, landing] of PASSAGE_LINKS)
  test(`a link to a passage: ${kind}`, async ({ page, home }) => {
    const address = `${home}a/${article}/${fragment}`
    await page.goto(address)
    await landed(page, landing)
    await page.reload()
    await landed(page, landing)
    await page.goto(`${home}people/`)
    await takenOver(page)
    await page.evaluate((address) => {
      const link = document.createElement('a')
      link.href = address
      link.append('There')
      document.querySelector('h1')?.after(link)
    }, address)
    await page.getByRole('link', { name: 'There' }).click()
    await page.waitForURL(/\/a\//)
    await landed(page, landing)
  })

/** Expects what a link has to do, however the page was come to. */
async function landed(page: Page, landing: Landing): Promise<void> {
  await takenOver(page)
  const note = page.locator('.pnote')
  if ('lit' in landing) {
    await expect.poll(() => page.evaluate(litWords)).toBe(landing.lit.replace(/\s/g, ''))
    await expect(page.locator(landing.in)).toBeInViewport()
    await expect(page.locator(landing.in)).toBeFocused()
    await expect(note).toHaveCount(0)
    return
  }
  const isChanged = 'changed' in landing
  await expect(note).toContainText(isChanged ? 'The passage changed' : 'not in this article any more')
  await expect(note.locator('q')).toHaveText(`“${isChanged ? landing.changed : landing.gone}”`)
  await expect(note).toBeInViewport()
  if (isChanged) await expect(page.locator(`${landing.near}.is-target`)).toBeInViewport()
  else await expect(page.getByRole('heading', { level: 1 })).toBeInViewport()
}

/** Runs in the page: the words that are lit up, without white space. */
function litWords(): string {
  const lit = CSS.highlights.get('passage') ?? []
  return Array.from(lit, String).join('').replace(/\s/g, '')
}

/** A stretch of an article that a reader selects: where it begins and where it ends, each by its block and words there. */
type Selected = readonly [from: readonly [string, string], to: readonly [string, string]]

/** What a link of ours to a selected passage says, and what it lights up. */
const SELECTIONS: readonly (readonly [kind: string, Selected, article: string, link: RegExp, lit: string])[] = [
  ['half a word at both ends', [['#p2', 'obody had'], ['#p2', 'the ext']], HARBOUR, /#p2:~:text=Nobody%20had%20ordered%20the%20extra$/, 'Nobody had ordered the extra'],
  ['a word before its ’s', [['#p2', 'lamp'], ['#p2', 'Portugal']], HARBOUR, /text=lamp.%20Portugal%E2%80%99s$/, 'lamp. Portugal’s'],
  ['over two paragraphs', [['#p4', 'The lamp burns'], ['#p5', 'steered by it']], HARBOUR, /#p4:~:text=The%20lamp%20burns%20oil.,Fishermen%20say%20that%20they%20have%20steered%20by%20it$/, 'The lamp burns oil. Fishermen say that they have steered by it'],
  ['words that are repeated', [['#p12', 'The board'], ['#p12', 'on Thursday']], HARBOUR, /#p12:~:text=.+-,The%20board%20will%20meet%20on%20Thursday,-/, 'The board will meet on Thursday'],
  ['a long paragraph', [['#p9', 'A second'], ['#p10', 'honest number']], HARBOUR, /#p9:~:text=A%20second%20wall/, 'A second wall, to the south, has not been counted since 1987 – the year the last keeper retired – and the workshop’s three apprentices have asked to be the ones who do it. Costs rose by 3.5 per cent, to €1,200, the board\'s treasurer said; he called it “a small price for an honest number'],
  ['from right to left', [['#p2', 'رع الأهالي'], ['#p2', 'شجر']], OLIVES, /#p2:~:text=/, 'وزرع الأهالي ثلاثمئة شجرة'],
] // prettier-ignore

test.describe('a selected passage', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })
  for (const [kind, selected, article, link, lit] of SELECTIONS)
    test(`is linked in whole words, and the link lands: ${kind}`, async ({ page, home }) => {
      await page.goto(`${home}a/${article}/`)
      await takenOver(page)
      await page.evaluate(select, selected)
      await page.getByRole('toolbar', { name: 'Selected passage' }).waitFor()
      await page.keyboard.press('l')
      await expect(page.getByText('Link to the passage copied')).toBeVisible()
      const address = await page.evaluate(() => navigator.clipboard.readText())
      expect(address).toMatch(link)
      await page.goto('about:blank')
      await page.goto(address)
      await takenOver(page)
      await expect.poll(() => page.evaluate(litWords)).toBe(lit.replace(/\s/g, ''))
    })
})

/** Runs in the page. */
function select([[fromBlock, fromWords], [toBlock, toWords]]: Selected): void {
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- nothing around it is there in the page
  const place = (selector: string, words: string, behind: boolean): readonly [Node, number] => {
    const block = document.querySelector(selector)
    if (!block) throw new Error(`no ${selector}`)
    let at = (block.textContent ?? '').indexOf(words) + (behind ? words.length : 0)
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const { length } = walker.currentNode as Text
      if (at <= length) return [walker.currentNode, at]
      at -= length
    }
    throw new Error(`no ${words}`)
  }
  getSelection()?.setBaseAndExtent(...place(fromBlock, fromWords, false), ...place(toBlock, toWords, true))
}

test('a passage of another step in the same article lights up in place of the one before', async ({
  page,
  home,
}) => {
  await page.goto(`${home}a/${HARBOUR}/#:~:text=treasurer`)
  await takenOver(page)
  await expect.poll(() => page.evaluate(litWords)).toBe('treasurer')
  await page.evaluate(() => location.assign('#p2:~:text=keeper%20who'))
  await expect.poll(() => page.evaluate(litWords)).toBe('keeperwho')
  await expect(page.locator('#p2')).toBeInViewport()
  await page.goBack()
  await expect.poll(() => page.evaluate(litWords)).toBe('treasurer')
})

test('the note of a passage that changed stays until it is dismissed', async ({ page, home }) => {
  await page.goto(`${home}a/${HARBOUR}/#p5:~:text=Fishermen%20claim%20that%20they%20steered%20by%20it`)
  const note = page.locator('.pnote')
  await expect(note).toContainText('The passage changed')
  await page.mouse.wheel(0, 300)
  await page.waitForTimeout(3_000)
  await expect(note).toHaveCount(1)
  await note.getByRole('button', { name: 'Dismiss' }).click()
  await expect(note.locator('q')).toHaveCount(0)
})
