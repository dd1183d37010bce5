import { expect } from 'playwright/test'
import { alive, test } from '../journey.ts'

/* The security policy holds against code that is in the page already: a probe that tries every way to run more. */

const PROBE = `
const tries = {
  innerHTML: () => { document.body.innerHTML = '<img src=x onerror="ran.push(1)">' },
  outerHTML: () => { document.body.firstElementChild.outerHTML = '<b>x</b>' },
  insertAdjacentHTML: () => document.body.insertAdjacentHTML('beforeend', '<b onclick="1">x</b>'),
  scriptText: () => { const script = document.createElement('script'); script.text = 'ran.push(2)'; document.body.append(script) },
  scriptFromElsewhere: () => { const script = document.createElement('script'); script.src = 'data:text/javascript,ran.push(3)'; document.body.append(script) },
  eval: () => (0, eval)('ran.push(4)'),
  Function: () => new Function('ran.push(5)')(),
  timer: () => setTimeout('ran.push(6)', 0),
  handler: () => document.body.setAttribute('onclick', 'ran.push(7)'),
  srcdoc: () => { const frame = document.createElement('iframe'); frame.srcdoc = '<script>parent.ran.push(8)</script>'; document.body.append(frame) },
  worker: () => new Worker('/archive.json'),
  write: () => document.write('<script>ran.push(9)</script>'),
}
globalThis.ran = []
globalThis.refused = []
for (const [name, attempt] of Object.entries(tries)) {
  try { attempt() } catch { refused.push(name) }
}
document.body.click()
const base = document.createElement('base')
base.href = 'https://foreign.example/'
document.head.append(base)
import('data:text/javascript,ran.push(10)').catch(() => refused.push('import'))
setTimeout(() => { globalThis.probed = true }, 500)
`

test('nothing becomes code: twelve ways and a foreign base are refused', async ({ browser, home }) => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.route('**/probe.js', (route) => route.fulfill({ contentType: 'text/javascript', body: PROBE }))
  await page.route(home, async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replace('</body>', '<script src="/probe.js"></script></body>')
    await route.fulfill({ response, body })
  })
  await page.goto(home)
  // A condition given to `waitForFunction` as text would be refused, too.
  await expect.poll(() => page.evaluate('globalThis.probed')).toBe(true)
  expect(await page.evaluate('ran')).toEqual([])
  expect(await page.evaluate('document.baseURI')).toBe(home)
  expect(await page.evaluate('refused.length')).toBeGreaterThanOrEqual(8)
  await context.close()
})

const TEMPLATES = [
  '',
  '2025/',
  '2025/05/',
  'people/',
  'countries/',
  'country/pk/',
  'map/',
  'together/',
  'undated/',
  'search/',
  'a/',
  'person/',
]
const QUERIES = [
  '',
  '?country=pk',
  '?person=nobody&country=in.pk&country=-fr&date=2000..2025&q=train&order=oldest',
  '?person=%3Cscript%3E&date=%E0%A4%A&__proto__=1&constructor',
]

/** In the quick run the two that are opened most. */
const chosen = process.env['DEEP'] === undefined ? ['', 'a/'] : TEMPLATES

for (const template of chosen) {
  test(`/${template} is taken over as it was drawn, whatever the query`, async ({ page, home }) => {
    await page.goto(home)
    const path = await pathOf(template, () =>
      page.locator(`a[href^="/${template}"]`).first().getAttribute('href'),
    )
    for (const query of QUERIES) {
      await page.goto(home + path + query)
      await alive(page)
      await expect(page.getByRole('heading', { level: 1 })).toBeAttached()
    }
  })
}

/** For an article and a person the first one that the timeline links to. */
async function pathOf(template: string, first: () => Promise<string | null>): Promise<string> {
  if (template !== 'a/' && template !== 'person/') return template
  return (await first())?.split('?')[0]?.slice(1) ?? ''
}
