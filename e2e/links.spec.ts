import { expect, test as check } from 'playwright/test'
import type { Page } from 'playwright/test'
import { buildOnce, FIXTURES, ONE, PROJECT, UNDER_REPO } from './archives.ts'
import { alive, test } from './journey.ts'
import { followLinks } from './links.ts'

for (const archive of [FIXTURES, UNDER_REPO, ONE])
  check(`every link of the ${archive.name} site leads to a file`, () => {
    const { addresses, broken } = followLinks(`${PROJECT}${buildOnce(archive)}`, archive.base)
    expect(broken).toEqual([])
    expect(addresses).toBeGreaterThan(30)
  })

check('a site whose folder is named is followed as well', () => {
  check.skip(process.env['SITE'] === undefined)
  const { addresses, broken } = followLinks(process.env['SITE'] ?? '', '/')
  console.log(`${addresses} addresses, ${broken.length} broken`)
  expect(broken.slice(0, 20)).toEqual([])
})

test('two people who are often together lead to their page, others to the timeline', async ({
  page,
  home,
}) => {
  await page.goto(`${home}person/sana-qureshi/`)
  await alive(page)
  const companions = page.getByRole('heading', { name: 'Appears with' }).locator('xpath=..').getByRole('link')
  const addresses = await companions.evaluateAll((links) =>
    links.map((link) => link.getAttribute('href') ?? ''),
  )
  expect(addresses.some((address) => /^\/person\/[^/]+\/with\/[^/]+\/$/.test(address))).toBe(true)
  expect(addresses.some((address) => address.startsWith('/?person='))).toBe(true)
})

/** Goes to an address at which nothing is; the browser would report the answer 404 as an error. */
async function lost(page: Page, address: string): Promise<void> {
  await page.route(address, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, status: 200 })
  })
  await page.goto(address)
}

test.describe('where nothing is', () => {
  test.use({ serviceWorkers: 'block' })
  test('without scripts it is said where one can go', async ({ browser, home }) => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    const response = await page.goto(`${home}person/sana-quresi/`)
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('No page was drawn for this address')
    await page.getByRole('link', { name: 'People' }).click()
    await expect(page).toHaveURL(`${home}people/`)
    await context.close()
  })

  for (const [address, nearest] of [
    ['person/sana-quresi/', 'Sana Qureshi'],
    ['person/sanna-qureshi/', 'Sana Qureshi'],
    ['country/pakistn/', 'Pakistan'],
    ['peple/', 'People'],
    ['2025/07/', 'May 2025'],
    ['a/2025-05-20-nairobi-train/', '20 May 2025'],
    ['a/nairobi-commuter-trains/', 'train'],
  ] as const)
    test(`${address} offers ${nearest}`, async ({ page, home }) => {
      await lost(page, `${home}${address}`)
      const ways = page.getByRole('region', { name: 'What you may have meant' }).getByRole('link')
      await expect(ways.filter({ hasText: nearest }).first()).toBeVisible()
      await ways.filter({ hasText: nearest }).first().click()
      await expect(page.getByRole('region', { name: 'What you may have meant' })).toHaveCount(0)
    })
})
