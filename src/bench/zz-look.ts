import { bytesOf, follow, launchBrowser, serve } from './served.ts'
import { openArchive } from './open-archive.ts'
import { knownQueries } from './known-queries.ts'
import { searchPath } from '#model/address.ts'
import { EVERYTHING, withText } from '#model/filter.ts'
const site = process.argv[2]!
const served = await serve(site)
const b = await launchBrowser()
const page = await b.newPage()
page.on('console', (m) => console.log(m.text()))
const qs = await knownQueries(openArchive(site), 5)
await page.goto(served.url)
await served.idle()
served.take()
for (const { text } of qs) {
  await follow(page, served, searchPath(withText(EVERYTHING, text)))
  const s = served.take()
  console.log(text, page.url(), bytesOf(s))
  for (const x of s) console.log('  ', x.bytes, x.path.slice(0, 60))
  console.log(
    await page.evaluate(() =>
      document.querySelector('main')?.innerText.slice(0, 200).replaceAll('\n', ' | '),
    ),
  )
}
await b.close()
served.stop()
