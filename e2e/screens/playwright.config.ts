import { defineConfig } from 'playwright/test'
import { BROWSER_ARGUMENTS, findBrowser } from '../browser.ts'

/** Pictures of every view and state: `npm run screens`; one of them: `npm run screens -- -g "map 390 dark"`. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.screens.ts',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  reporter: [['line']],
  timeout: 300_000,
  use: {
    // What a view asks for past its page would not be seen by those who let it fail or wait.
    serviceWorkers: 'block',
    launchOptions: { executablePath: findBrowser(), args: [...BROWSER_ARGUMENTS] },
  },
  globalTeardown: './write-index.ts',
})
