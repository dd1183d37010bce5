import { defineConfig } from 'playwright/test'
import { BROWSER_ARGUMENTS, findBrowser } from './browser.ts'

const PORT = 4180

/** Journeys through the built site of the project's own seeds, in a real browser. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list']],
  timeout: 30_000,
  use: {
    baseURL: `http://localhost:${PORT}/`,
    launchOptions: { executablePath: findBrowser(), args: [...BROWSER_ARGUMENTS] },
    trace: 'retain-on-failure',
  },
  webServer: {
    command: `node src/build/launch.mjs start --out .cache/e2e/seeds --port ${PORT}`,
    cwd: '..',
    url: `http://localhost:${PORT}/`,
    timeout: 120_000,
    reuseExistingServer: false,
  },
})
