import { expect } from 'playwright/test'
import { rmSync } from 'node:fs'
import type { Page } from 'playwright/test'
import { GENERATED, randomNumbers } from '../archives.ts'
import { settled } from '../journey.ts'
import { nextDeployment } from './deployments.ts'
import { test } from './faulty-site.ts'
import { filter, openArticle, rested, told } from './walking.ts'

/* The site is published anew under an open page: with every deployment and every state of the service worker it goes on. */

test.use({ archive: GENERATED })
const WORKERS = ['no service worker', 'a service worker that is new', 'a service worker in control'] as const
const DEPLOYMENTS = [
  'with the files of the last',
  'without the files of the last',
  'that is an older one',
] as const

/** In the quick run the one that asks most of the page. */
const isQuick = process.env['DEEP'] === undefined

for (const worker of WORKERS)
  for (const deployment of DEPLOYMENTS) {
    if (isQuick && (worker !== WORKERS[2] || deployment !== DEPLOYMENTS[1])) continue
    test(`${worker}, and a deployment ${deployment}`, async ({ browser, server, folder }) => {
      const next = nextDeployment(folder, deployment !== 'without the files of the last')
      const [first, second] = deployment === 'that is an older one' ? [next, folder] : [folder, next]
      const context = await browser.newContext({
        serviceWorkers: worker === 'no service worker' ? 'block' : 'allow',
      })
      const uncaught: string[] = []
      context.on('weberror', (error) => uncaught.push(error.error().message))
      const page = await context.newPage()
      const fresh = await browser.newPage()
      server.deploy(first)
      await page.goto(server.url)
      await settled(page)
      if (worker === 'a service worker in control') await comeBackInControl(page)
      server.deploy(second)
      const random = randomNumbers(7)
      for (const go of [filter, filter, openArticle, goBack, filter, reload]) {
        await go(page, random)
        await rested(page)
      }
      await fresh.goto(page.url())
      await rested(fresh)
      expect(await told(page)).toEqual(await told(fresh))
      expect(uncaught).toEqual([])
      await context.close()
      rmSync(next, { recursive: true })
    })
  }

async function comeBackInControl(page: Page): Promise<void> {
  await page.evaluate(async () => navigator.serviceWorker.ready)
  await page.reload()
  await settled(page)
}

async function goBack(page: Page): Promise<void> {
  await page.evaluate(() => history.back())
}

async function reload(page: Page): Promise<void> {
  await page.reload()
}
