import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright'

/** Names another browser for the tests; also how the workers are told which one was found. */
const BROWSER_VARIABLE = 'DATELINE_BROWSER'

/** Programs that draw pages as Chromium does, the likeliest first. */
const PROGRAMS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']

/** Places outside the search path. */
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

const ADVICE = `No browser for the tests was found, and none could be installed. Any one of these helps:
  npx playwright install chromium
  apt-get install chromium (Debian, Ubuntu)
  install Google Chrome
  ${BROWSER_VARIABLE}=/path/to/chromium npm test`

/** A way to come by a browser; undefined if it does not lead to one that starts. */
type Way = () => string | undefined

const WAYS: readonly Way[] = [
  playwrightsOwn,
  installed,
  () => (run('npx', ['playwright', 'install', 'chromium', '--only-shell']) ? playwrightsOwn() : undefined),
  () => (isDebianRoot() && run('apt-get', ['install', '-y', '-q', 'chromium']) ? installed() : undefined),
]

/** Path of a browser that starts: the one named by the environment, found on the machine, or installed now. */
export function findBrowser(): string {
  const named = process.env[BROWSER_VARIABLE]
  if (named !== undefined && named !== '') return named
  for (const way of WAYS) {
    const path = way()
    if (path === undefined) continue
    process.env[BROWSER_VARIABLE] = path
    return path
  }
  throw new Error(ADVICE)
}

/** Flags without which Chromium does not start as root (in containers). */
export const BROWSER_ARGUMENTS: readonly string[] = process.getuid?.() === 0 ? ['--no-sandbox'] : []

/** With `--only-shell` Playwright's full Chromium is not there, so its small one is looked for beside it. */
function playwrightsOwn(): string | undefined {
  const full = chromium.executablePath()
  const shell = full
    .replace(/chromium-(\d+)/, 'chromium_headless_shell-$1')
    .replace(/chrome-(linux|mac|win)([^/\\]*)([/\\]).*$/, 'chrome-headless-shell-$1$2$3chrome-headless-shell')
  const older = full
    .replace(/chromium-(\d+)/, 'chromium_headless_shell-$1')
    .replace(/chrome$/, 'headless_shell')
  return [shell, older, full].find((path) => existsSync(path) && starts(path))
}

function installed(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const candidates = [...PROGRAMS.flatMap((name) => folders.map((folder) => join(folder, name))), ...PLACES]
  const paths = new Set(candidates.filter((path) => existsSync(path)).map((path) => realpathSync(path)))
  return [...paths].find(starts)
}

/** On a busy machine a browser takes its time; one that cannot start says so at once. */
const LONGEST_START_MS = 180_000

/** Started once in earnest: a stub, a missing library or a version too old for the tests shows here. */
function starts(path: string): boolean {
  try {
    const flags = [
      '--headless',
      '--disable-gpu',
      ...BROWSER_ARGUMENTS,
      '--dump-dom',
      'data:text/html,<p>ready',
    ]
    return execFileSync(path, flags, {
      timeout: LONGEST_START_MS,
      stdio: ['ignore', 'pipe', 'ignore'],
    }).includes('ready')
  } catch {
    return false
  }
}

function run(program: string, args: readonly string[]): boolean {
  try {
    execFileSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 300_000 })
    return true
  } catch {
    return false
  }
}

function isDebianRoot(): boolean {
  return (
    process.getuid?.() === 0 &&
    existsSync('/etc/debian_version') &&
    readFileSync('/etc/debian_version').length > 0
  )
}
