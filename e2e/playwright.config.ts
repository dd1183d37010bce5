import { defineConfig } from 'playwright/test'
import { BROWSER_ARGUMENTS, findBrowser } from './browser.ts'

/** Journeys through built sites in a real browser; each names the archive it goes through (archives.ts). */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  // As many as the least machine that they run on has cores: half of them wait for pages that arrive slowly.
  workers: 2,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list']],
  // Generous: what is tested is what happens, not how soon on a busy machine.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  use: {
    launchOptions: { executablePath: findBrowser(), args: [...BROWSER_ARGUMENTS] },
    trace: 'retain-on-failure',
  },
})
